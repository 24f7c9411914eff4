package billing.acceptance.features;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Selects the scenarios that a run was asked for: by path and line, then by the sieves of tags, {@code @wip}, member and mode. */
final class Selector {

    private final Wanted wanted;
    private final FeatureFiles files;
    private final List<Problem> problems;
    private final Map<Reason, Long> leftOut = new EnumMap<>(Reason.class);

    Selector(Wanted wanted) {
        this.wanted = wanted;
        this.files = FeatureFiles.in(wanted.features());
        this.problems = new ArrayList<>(files.problems());
    }

    Selection select() {
        List<Candidate> left = files.requested().stream().flatMap(this::atTheLines).toList();
        for (Sieve sieve : Sieve.of(wanted, tags())) {
            left = sift(left, sieve);
        }
        return new Selection(files.files(), left, leftOut, problems);
    }

    private Stream<Candidate> atTheLines(RequestedFile requested) {
        LineSelection lines = new LineSelection(requested);
        problems.addAll(lines.problems());
        List<Candidate> all = Candidates.of(requested.file());
        List<Candidate> kept = all.stream().filter(scenario -> lines.has(scenario.line())).toList();
        count(Reason.LINES, all.size() - kept.size());
        return kept.stream();
    }

    private List<Candidate> sift(List<Candidate> scenarios, Sieve sieve) {
        List<Candidate> kept = scenarios.stream().filter(sieve.lets()).toList();
        count(sieve.reason(), scenarios.size() - kept.size());
        if (kept.isEmpty() && !scenarios.isEmpty()) {
            problems.add(sieve.nothingLeft().apply(scenarios));
        }
        return kept;
    }

    private void count(Reason reason, long scenarios) {
        if (scenarios > 0) {
            leftOut.merge(reason, scenarios, Long::sum);
        }
    }

    private Optional<Tags> tags() {
        try {
            return wanted.tags().map(Tags::of);
        } catch (IllegalArgumentException refused) {
            problems.add(Problem.of(Wanted.TAGS_PROPERTY, String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }
}
