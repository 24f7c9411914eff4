package billing.sandbox;

import billing.observability.Telemetry;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The sandbox as a process of its own: for direct mode, and for trying the API by hand.
 *
 * <p>It runs until it is told to end (SIGTERM, or Ctrl-C); then it lets nobody in, finishes what is under way, and says so. What it cannot start with is told in one line, and its exit code is 2.
 */
public final class SandboxProcess {

    private static final int REFUSED = 2;
    private static final String SERVICE = "billing-sandbox";

    private SandboxProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(ProcessArguments.HELP);
            return;
        }
        try {
            ProcessArguments told = ProcessArguments.of(List.of(arguments), Optional.ofNullable(System.getenv("BILLING_TOKEN")));
            Duration longest = told.longestStop();
            Telemetry telemetry = Telemetry.ofEnvironment(SERVICE, System.out::println);
            Sandbox sandbox = Sandbox.start(told.setup(System.out::println, telemetry));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stop(sandbox, longest, System.out);
                telemetry.close();
            }));
            System.out.println("The sandbox answers at " + sandbox.address());
        } catch (ProcessArguments.Refused | IllegalArgumentException | UncheckedIOException notStarted) {
            System.err.println(notStarted.getMessage());
            System.exit(REFUSED);
        }
        new CountDownLatch(1).await();
    }

    private static void stop(Sandbox sandbox, Duration longest, PrintStream out) {
        Sandbox.Unfinished underWay = sandbox.underWay();
        out.println("The sandbox takes no more requests; under way: " + underWay);
        try {
            Sandbox.Unfinished left = sandbox.stop(longest);
            out.println(left.isNothing() ? "The sandbox stopped; nothing was left undone" : "The sandbox stopped after %d s; given up: %s".formatted(longest.toSeconds(), left));
        } catch (IOException | InterruptedException failed) {
            out.println("The sandbox could not be stopped in order: " + failed);
        }
    }
}
