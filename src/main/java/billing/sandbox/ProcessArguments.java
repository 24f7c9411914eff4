package billing.sandbox;

import billing.observability.Telemetry;
import billing.sandbox.intake.Intake;
import billing.text.Choice;
import billing.text.NotAllowed;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the process is told on its command line, such as {@code --port=8080 --log=off}; {@link #HELP} says what there is.
 *
 * @param token the environment's; never an argument, which every other process could read
 */
record ProcessArguments(Map<String, String> given, Optional<String> token) {

    static final int PORT = 8080;
    static final int STOP_SECONDS = 10;
    static final int SHORTEST_TOKEN = 16;

    static final String HELP = """
            BILLING_TOKEN=… java … billing.sandbox.SandboxProcess [--option=value …]
              --port=%d               0 takes any free port
              --address=127.0.0.1       another one lets other machines in; BILLING_TOKEN then needs %d characters
              --accounts=%d          customers that are kept
              --idle-minutes=%d       how long an unused customer is kept
              --cache-characters=%d  how much of answers is kept
              --head-bytes=%d        of a request line and its headers; of more, it is answered 431
              --body-bytes=%d      of a body; of more, it is answered 413
              --arrival-seconds=%d      how long a request may take to come in, or else it is answered 408
              --silence-seconds=%d     how long a connection may be silent
              --lines=%d              connections at a time
              --log=on                  a line for every request: on, off, or json for a JSON object each
              --stop-seconds=%d         how long requests and jobs may take to end when the process is stopped
            """.formatted(PORT, SHORTEST_TOKEN, Limits.ACCOUNTS, Limits.IDLE.toMinutes(), Limits.ANSWERS, Intake.HEAD, Intake.BODY,
            Intake.ARRIVAL.toSeconds(), Intake.SILENCE.toSeconds(), Intake.LINES, STOP_SECONDS);

    private static final Choice<String> OPTIONS = Choice.of("known option", List.of(
            "--port", "--address", "--accounts", "--idle-minutes", "--cache-characters", "--head-bytes", "--body-bytes", "--arrival-seconds", "--silence-seconds",
            "--lines", "--log", "--stop-seconds"));
    private static final Choice<String> SWITCH = Choice.of("value of --log", List.of("on", "off", "json"));
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST = 1_000_000_000;
    private static final int MOST_SECONDS = 1_000_000;

    /** The process cannot start with what it was told. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason, null, false, false);
        }
    }

    static ProcessArguments of(List<String> arguments, Optional<String> token) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] words = argument.split("=", 2);
            String option = picked(OPTIONS, words[0]);
            if (words.length == 1 || words[1].isBlank()) {
                throw new Refused("%s has no value; write it as %s=value".formatted(option, option));
            }
            if (given.put(option, words[1]) != null) {
                throw new Refused(option + " is given twice");
            }
        }
        return new ProcessArguments(given, token.filter(text -> !text.isBlank()));
    }

    /** @param lines where the log goes if there is to be one */
    Sandbox.Setup setup(Consumer<String> lines, Telemetry telemetry) {
        InetSocketAddress address = new InetSocketAddress(address(), number("--port", PORT, 0, HIGHEST_PORT));
        return new Sandbox.Setup(token(address.getAddress()), Servers.Place.one(address), limits(), new Sandbox.Watch(log(lines), telemetry), Sandbox.Api.own());
    }

    private Optional<Consumer<Seen>> log(Consumer<String> lines) {
        return switch (picked(SWITCH, given.getOrDefault("--log", "on"))) {
            case "off" -> Optional.empty();
            case "json" -> Optional.of(new RequestObjects(lines));
            default -> Optional.of(new RequestLog(lines));
        };
    }

    Duration longestStop() {
        return Duration.ofSeconds(number("--stop-seconds", STOP_SECONDS, 0, MOST));
    }

    private Limits limits() {
        return new Limits(number("--accounts", Limits.ACCOUNTS, 1, MOST),
                Duration.ofMinutes(number("--idle-minutes", Math.toIntExact(Limits.IDLE.toMinutes()), 1, MOST)),
                number("--cache-characters", Math.toIntExact(Limits.ANSWERS), 0, MOST), intake());
    }

    private Intake intake() {
        return new Intake(number("--head-bytes", Intake.HEAD, 1, MOST), number("--body-bytes", Intake.BODY, 0, MOST),
                seconds("--arrival-seconds", Intake.ARRIVAL), seconds("--silence-seconds", Intake.SILENCE), number("--lines", Intake.LINES, 1, MOST));
    }

    private Duration seconds(String option, Duration usual) {
        return Duration.ofSeconds(number(option, Math.toIntExact(usual.toSeconds()), 1, MOST_SECONDS));
    }

    private InetAddress address() {
        String read = given.getOrDefault("--address", InetAddress.getLoopbackAddress().getHostAddress());
        try {
            return InetAddress.getByName(read);
        } catch (UnknownHostException unknown) {
            throw new Refused("--address is %s, which is not an address of this machine; leave it out for loopback".formatted(read));
        }
    }

    private String token(InetAddress address) {
        String own = token.orElseThrow(() -> new Refused("BILLING_TOKEN is not set; set it to a token of your own, which callers must carry"));
        if (!address.isLoopbackAddress() && own.length() < SHORTEST_TOKEN) {
            throw new Refused("--address is %s, where other machines get in, and the token in BILLING_TOKEN has %d characters; it needs at least %d"
                    .formatted(address.getHostAddress(), own.length(), SHORTEST_TOKEN));
        }
        return own;
    }

    private int number(String option, int usual, int least, int most) {
        String read = given.getOrDefault(option, String.valueOf(usual));
        try {
            int number = Integer.parseInt(read);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // It is refused like a number that is out of bounds.
        }
        throw new Refused("%s is %s; allowed: a whole number from %d to %d".formatted(option, read, least, most));
    }

    private static String picked(Choice<String> allowed, String read) {
        try {
            return allowed.pick(read);
        } catch (NotAllowed unknown) {
            throw new Refused(unknown.getMessage());
        }
    }
}
