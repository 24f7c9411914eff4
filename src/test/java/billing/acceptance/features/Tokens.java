package billing.acceptance.features;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gherkin's names for the kinds of lines, in an analyst's words and the language of the file. */
final class Tokens {

    private final Map<String, String> words = new LinkedHashMap<>();

    Tokens(Keywords keywords) {
        words.put("#StepLine", "a step (%s)".formatted(keywords.stepList()));
        words.put("#TableRow", "a row of a table (|)");
        words.put("#DocStringSeparator", "a text (\"\"\")");
        words.put("#FeatureLine", keywords.feature());
        words.put("#RuleLine", keywords.rule());
        words.put("#BackgroundLine", keywords.background());
        words.put("#ScenarioLine", keywords.scenario());
        words.put("#ExamplesLine", keywords.examples());
        words.put("#TagLine", "tags (@)");
        words.put("#Comment", "a comment (#)");
    }

    /** What may stand where Gherkin expected these; the end of the file and blank lines go without saying. */
    String list(List<String> expected) {
        return String.join(", ", words.keySet().stream().filter(expected::contains).map(words::get).toList());
    }
}
