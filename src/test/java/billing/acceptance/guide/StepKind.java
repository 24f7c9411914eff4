package billing.acceptance.guide;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.util.List;
import java.util.function.Function;

/** The keyword that a step usually follows, in each language of the catalogue. */
enum StepKind {
    GIVEN(GherkinDialect::getGivenKeywords),
    WHEN(GherkinDialect::getWhenKeywords),
    THEN(GherkinDialect::getThenKeywords);

    private static final String BULLET = "*";

    private final Function<GherkinDialect, List<String>> words;

    StepKind(Function<GherkinDialect, List<String>> words) {
        this.words = words;
    }

    Both keyword() {
        return new Both(keyword("en"), keyword("ko"));
    }

    private String keyword(String language) {
        GherkinDialect dialect = GherkinDialects.getDialect(language).orElseThrow();
        return words.apply(dialect).stream().map(String::strip).filter(word -> !word.equals(BULLET)).findFirst().orElseThrow();
    }
}
