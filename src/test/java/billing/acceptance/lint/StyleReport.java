package billing.acceptance.lint;

import billing.acceptance.features.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What of the style's demands fails a build, and what it only mentions: the project's own features are held to them where the suite tests itself, other
 * people's features and the runs of the profiles are not.
 */
record StyleReport(List<Problem> failures, List<Problem> remarks) {

    private static final int SHOWN = 10;

    static StyleReport of(List<Problem> broken, Predicate<Problem> binding) {
        return new StyleReport(broken.stream().filter(binding).toList(), broken.stream().filter(binding.negate()).toList());
    }

    /** How many remarks there are in how many files, and the first of them; nothing where there are none. */
    List<String> remarkLines() {
        if (remarks.isEmpty()) {
            return List.of();
        }
        long files = remarks.stream().map(Problem::place).distinct().count();
        List<String> lines = new ArrayList<>();
        lines.add("%s on the style of %s (they stop nothing):".formatted(count(remarks.size(), "remark"), count(files, "feature file")));
        Stream<Problem> shown = remarks.stream().limit(remarks.size() == SHOWN + 1 ? SHOWN + 1 : SHOWN);
        shown.map(remark -> "  " + remark).forEach(lines::add);
        if (remarks.size() > SHOWN + 1) {
            lines.add("  and %d more".formatted(remarks.size() - SHOWN));
        }
        return lines;
    }

    private static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
