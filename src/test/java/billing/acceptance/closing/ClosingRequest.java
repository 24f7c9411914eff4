package billing.acceptance.closing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be closed, and where to.
 *
 * @param results the results directories of one run; the first takes what the report needs besides the results
 * @param report where the report goes
 * @param allure where the Allure command line is unpacked; absent: no Allure report is made
 * @param history the folder of kept runs
 */
public record ClosingRequest(List<Path> results, Path report, Optional<Path> allure, Path history) {

    private static final String FOLDER = "suite.history";
    private static final String VARIABLE = "SUITE_HISTORY";

    public ClosingRequest {
        results = List.copyOf(results);
    }

    /** @param arguments the report's directory, that of the Allure command line, then the results directories */
    static ClosingRequest of(List<String> arguments) {
        if (arguments.size() < 3) {
            throw new IllegalArgumentException("Closing needs the report's directory, Allure's, and at least one with results; it was given: " + arguments);
        }
        List<Path> paths = arguments.stream().map(Path::of).toList();
        return new ClosingRequest(paths.subList(2, paths.size()), paths.get(0), Optional.of(paths.get(1)), historyFolder());
    }

    /** {@code -Dsuite.history=…}, or the variable SUITE_HISTORY, or {@code .billing-acceptance/history} in the user's home. */
    public static Path historyFolder() {
        return Stream.of(Optional.ofNullable(System.getProperty(FOLDER)), Optional.ofNullable(System.getenv(VARIABLE)))
                .flatMap(Optional::stream).filter(folder -> !folder.isBlank()).findFirst().map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".billing-acceptance", "history"));
    }
}
