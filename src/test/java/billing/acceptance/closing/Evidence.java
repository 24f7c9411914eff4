package billing.acceptance.closing;

import billing.acceptance.features.Problem;
import billing.report.history.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of how many scenarios at most the Allure report shows all that was recorded. In the report of more, those that passed have their steps without page and
 * exchanges; whatever did not simply pass is always there whole.
 *
 * <p>With everything, the report's one file has 370 MB for 10,000 scenarios, which a browser does not open in a minute; without, 100 MB, which it opens in seconds.
 * What the run left stays as it is.
 */
public record Evidence(int most) {

    static final int MOST = 2_000;

    private static final String SETTING = "suite.evidence";
    private static final String VARIABLE = "SUITE_EVIDENCE";

    /** {@code -Dsuite.evidence=…}, or the variable SUITE_EVIDENCE, or {@value #MOST}. */
    static Evidence ofThisProcess() {
        return of(Stream.of(Optional.ofNullable(System.getProperty(SETTING)), Optional.ofNullable(System.getenv(VARIABLE)))
                .flatMap(Optional::stream).filter(given -> !given.isBlank()).findFirst());
    }

    /** What is wrong with the setting of this process: told before a run begins, for a run that ends with it ends without its report. */
    public static Optional<Problem> problem() {
        try {
            ofThisProcess();
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(new Problem("the report", 0, refused.getMessage()));
        }
    }

    static Evidence of(Optional<String> given) {
        return new Evidence(given.map(Evidence::number).orElse(MOST));
    }

    /** Whether the report of so many scenarios leaves something out. */
    boolean isTooMuch(int scenarios) {
        return scenarios > most;
    }

    /** What the report leaves out, where it is, and how to have it; nothing if the report shows everything. */
    List<String> leftOut(Tonight tonight, List<Path> results) {
        int all = tonight.scenarios().size();
        if (!isTooMuch(all)) {
            return List.of();
        }
        long passed = tonight.scenarios().stream().filter(scenario -> scenario.outcome().verdict() == Verdict.PASSED).count();
        return List.of(String.format(Locale.ROOT, "The report shows the steps of the %,d scenarios that passed, without page and exchanges, as it is one of more than %,d scenarios; "
                + "what did not pass is there whole. All is kept in %s; -D%s=%d puts it into the report.", passed, most,
                results.stream().map(Path::toString).collect(Collectors.joining(", ")), SETTING, all));
    }

    private static int number(String given) {
        return Optional.of(given).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf).orElseThrow(() -> new IllegalArgumentException(
                "%s is \"%s\"; allowed: of how many scenarios at most the report shows everything, such as %d".formatted(SETTING, given, MOST)));
    }
}
