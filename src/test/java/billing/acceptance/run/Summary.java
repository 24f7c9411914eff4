package billing.acceptance.run;

import billing.report.history.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run leaves on the console: every failure with its step and message, the counts, what was given up, how to repeat it, where to look. */
public final class Summary {

    private static final int LONGEST_MESSAGE = 40;
    private static final int SHOWN_OF_LONGER = 30;
    private static final String OUTSIDE = "The run itself went wrong, outside every scenario: ";
    private static final String INDENT = "    ";

    private final List<Ended> scenarios;
    private final RunStory run;
    private final Additions additions;

    public Summary(List<Ended> scenarios, RunStory run, Additions additions) {
        this.scenarios = List.copyOf(scenarios);
        this.run = run;
        this.additions = additions;
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        troubled().filter(ended -> ended.outcome().outage().isEmpty()).forEach(ended -> lines.addAll(failure(ended)));
        run.problem().ifPresent(message -> lines.addAll(List.of("", OUTSIDE + message)));
        lines.addAll(List.of("", counts()));
        lines.addAll(Outages.lines(scenarios.stream().map(Ended::outcome).toList()));
        lines.addAll(additions.news());
        lines.addAll(wayOn());
        return lines;
    }

    private List<String> wayOn() {
        Stream<String> one = troubled().limit(1).map(ended -> "One alone:       " + ended.last().alone());
        Stream<String> all = Stream.of("The same again:  " + run.command());
        return Stream.of(one, all, additions.pages().stream()).flatMap(Function.identity()).toList();
    }

    private Stream<Ended> troubled() {
        return scenarios.stream().filter(ended -> ended.outcome().isTrouble());
    }

    private String counts() {
        String verdicts = Stream.of(Verdict.values())
                .map(verdict -> count(verdict) + " " + verdict.word())
                .collect(Collectors.joining(", "));
        String within = run.end().isPresent() ? "in " + seconds(run.took()) : "until the run was stopped";
        return "%s %s: %s".formatted(Count.of(scenarios.size(), "scenario"), within, verdicts);
    }

    private long count(Verdict verdict) {
        return scenarios.stream().filter(ended -> ended.outcome().verdict() == verdict).count();
    }

    private List<String> failure(Ended ended) {
        Outcome outcome = ended.outcome();
        var lines = new ArrayList<>(List.of("", outcome.verdict() + "  " + outcome.heading()));
        additions.past().apply(ended).ifPresent(past -> lines.add(INDENT + past));
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
