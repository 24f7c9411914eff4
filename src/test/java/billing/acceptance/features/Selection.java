package billing.acceptance.features;

import billing.config.ConfigurationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which scenarios run, how many of the same files are left out and why, and what is wrong with the request.
 *
 * <p>Nothing is left out in silence: if no scenario is selected, there is a problem here or in the {@link FeatureCheck}.
 */
public final class Selection {

    private final List<Candidate> selected;
    private final Set<Location> locations;
    private final Map<Reason, Long> leftOut;
    private final List<Problem> problems;
    private final List<FeatureFile> files;

    Selection(List<FeatureFile> files, List<Candidate> selected, Map<Reason, Long> leftOut, List<Problem> problems) {
        this.files = List.copyOf(files);
        this.selected = List.copyOf(selected);
        this.locations = selected.stream().map(scenario -> new Location(scenario.path(), scenario.line())).collect(Collectors.toSet());
        this.leftOut = Map.copyOf(leftOut);
        this.problems = problems.stream().sorted().toList();
    }

    public static Selection of(Wanted wanted) {
        return new Selector(wanted).select();
    }

    /** What this process was asked for; the selection is made once. A configuration that cannot be used is a problem of it. */
    public static Selection ofThisProcess() {
        return OfThisProcess.SELECTION;
    }

    static Selection refused(Problem problem) {
        return new Selection(List.of(), List.of(), Map.of(), List.of(problem));
    }

    /** The scenarios and example rows that run. */
    public List<Candidate> selected() {
        return selected;
    }

    /** The files that they stand in. */
    public List<FeatureFile> files() {
        return files;
    }

    /** How many are left out for each reason; a reason that leaves none out is absent. */
    public Map<Reason, Long> leftOut() {
        return leftOut;
    }

    /** What is wrong with the request, each with what to do. */
    public List<Problem> problems() {
        return problems;
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** The scenarios of the selected files, whether they run or not. */
    public long total() {
        return selected.size() + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@code 41 of 58 scenarios run; left out: 12 not tagged as asked for, 5 tagged @wip}. */
    public String summary() {
        String why = leftOut.keySet().stream().sorted().map(reason -> leftOut.get(reason) + " " + reason).collect(Collectors.joining(", "));
        return "%d of %d scenarios run%s".formatted(selected.size(), total(), why.isEmpty() ? "" : "; left out: " + why);
    }

    boolean has(Path realPath, long line) {
        return locations.contains(new Location(realPath, line));
    }

    private record Location(Path realPath, long line) {}

    private static final class OfThisProcess {

        static final Selection SELECTION = select();

        private static Selection select() {
            try {
                return Selection.of(Wanted.ofThisProcess());
            } catch (ConfigurationException refused) {
                return Selection.refused(Problem.of("configuration", String.valueOf(refused.getMessage())));
            }
        }
    }
}
