package billing.acceptance.run;

import io.cucumber.plugin.event.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run leaves on the console: every failure with its step and message, the counts, what was given up, how to repeat it, where the report is. */
final class Summary {

    private static final int LONGEST_MESSAGE = 40;
    private static final int SHOWN_OF_LONGER = 30;
    private static final String OUTSIDE = "The run itself went wrong, outside every scenario: ";
    private static final String INDENT = "    ";

    private final List<Outcome> outcomes;
    private final Result result;
    private final Properties run;

    Summary(List<Outcome> outcomes, Result result, Properties run) {
        this.outcomes = List.copyOf(outcomes);
        this.result = result;
        this.run = run;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        troubled().filter(outcome -> outcome.outage().isEmpty()).forEach(outcome -> lines.addAll(failure(outcome)));
        Optional.ofNullable(result.getError()).map(FailureMessage::of).ifPresent(message -> lines.addAll(List.of("", OUTSIDE + message)));
        lines.addAll(List.of("", counts()));
        lines.addAll(Outages.lines(outcomes));
        lines.addAll(wayOn());
        return lines;
    }

    private List<String> wayOn() {
        Stream<String> one = troubled().limit(1).map(outcome -> "One alone:       " + RepeatCommand.ofScenario(run, outcome.place().location()));
        Stream<String> all = Stream.of("The same again:  " + run.getProperty(RunProperties.REPEAT));
        Stream<String> report = Stream.ofNullable(run.getProperty(RunProperties.REPORT)).map(path -> "Report:          " + path);
        return Stream.of(one, all, report).flatMap(Function.identity()).toList();
    }

    private Stream<Outcome> troubled() {
        return outcomes.stream().filter(Outcome::isTrouble).sorted(Comparator.comparing(Outcome::place));
    }

    private String counts() {
        String verdicts = Stream.of(Verdict.values())
                .map(verdict -> count(verdict) + " " + verdict.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "%s in %s: %s".formatted(Count.of(outcomes.size(), "scenario"), seconds(result.getDuration()), verdicts);
    }

    private long count(Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    private static List<String> failure(Outcome outcome) {
        var lines = new ArrayList<>(List.of("", outcome.verdict() + "  " + outcome.heading()));
        outcome.trouble().ifPresent(trouble -> lines.addAll(story(trouble)));
        return lines;
    }

    private static List<String> story(Trouble trouble) {
        Stream<String> step = Stream.of(INDENT + trouble.step() + trouble.line().map(line -> "  (line " + line + ")").orElse(""));
        Stream<String> message = shortened(trouble.message().lines().toList()).stream().map(line -> (INDENT + INDENT + line).stripTrailing());
        return Stream.concat(step, message).toList();
    }

    private static List<String> shortened(List<String> message) {
        if (message.size() <= LONGEST_MESSAGE) {
            return message;
        }
        int left = message.size() - SHOWN_OF_LONGER;
        return Stream.concat(message.stream().limit(SHOWN_OF_LONGER), Stream.of("… " + left + " more lines: see the report")).toList();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
