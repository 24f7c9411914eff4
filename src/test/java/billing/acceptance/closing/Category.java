package billing.acceptance.closing;

import billing.acceptance.run.Outcome;
import billing.report.history.Verdict;
import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A category of the report, as {@code allure-config/categories.json} has it: {@code Wrong amount}. It is matched as the report does it: the whole
 * message, the dot matching line ends too.
 */
record Category(String name, List<String> matchedStatuses, String messageRegex) {

    static final String WRONG_AMOUNT = "Wrong amount";

    private static final String FLAKY = "Flaky";
    private static final List<Category> ALL = read();

    /** All of them, in the order of the file. */
    static List<Category> all() {
        return ALL;
    }

    /** That of a scenario that is not all well: what it says comes first, what the history says of it is not looked at. */
    static Optional<String> of(Outcome outcome) {
        if (outcome.verdict() == Verdict.FLAKY) {
            return Optional.of(FLAKY);
        }
        return outcome.trouble().flatMap(trouble -> ALL.stream()
                .filter(category -> category.fits(outcome.verdict().word(), trouble.message())).map(Category::name).findFirst());
    }

    private static List<Category> read() {
        try (Reader json = new InputStreamReader(Objects.requireNonNull(Category.class.getResourceAsStream("/categories.json")), StandardCharsets.UTF_8)) {
            return List.of(new Gson().fromJson(json, Category[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean fits(String status, String message) {
        return matchedStatuses.contains(status) && Pattern.compile(messageRegex, Pattern.DOTALL).matcher(message).matches();
    }
}
