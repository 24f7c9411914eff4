package billing.acceptance.features;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A description with the line of the title that it belongs to; Gherkin keeps no line numbers of its own for it. */
record Description(long titleLine, String text, boolean stepsMayFollow) {

    private static final Pattern END_OF_SENTENCE = Pattern.compile(".*[.:!?…]");

    static Stream<Description> of(Feature feature) {
        List<Scenario> scenarios = Tree.scenarios(feature);
        return Stream.of(
                        Stream.of(new Description(feature.getLocation().getLine(), feature.getDescription(), false)),
                        Tree.rules(feature).stream().map(Description::of),
                        Tree.backgrounds(feature).stream().map(Description::of),
                        scenarios.stream().map(Description::of),
                        scenarios.stream().flatMap(scenario -> scenario.getExamples().stream()).map(Description::of))
                .flatMap(descriptions -> descriptions);
    }

    /** Its lines that hold text, found again below the title; comments between them are passed over. */
    List<DescriptionLine> linesIn(FeatureFile file) {
        List<DescriptionLine> found = new ArrayList<>();
        long line = titleLine;
        String above = "";
        for (String text : text.lines().map(String::strip).toList()) {
            line = next(file, line, text);
            if (!text.isEmpty()) {
                boolean continues = !above.isEmpty() && !END_OF_SENTENCE.matcher(above).matches();
                found.add(new DescriptionLine(line, text, stepsMayFollow, continues));
            }
            above = text;
        }
        return found;
    }

    private static long next(FeatureFile file, long after, String text) {
        long line = after + 1;
        while (line < file.lines().size() && !file.line(line).equals(text)) {
            line++;
        }
        return line;
    }

    private static Description of(Rule rule) {
        return new Description(rule.getLocation().getLine(), rule.getDescription(), false);
    }

    private static Description of(Background background) {
        return new Description(background.getLocation().getLine(), background.getDescription(), true);
    }

    private static Description of(Scenario scenario) {
        return new Description(scenario.getLocation().getLine(), scenario.getDescription(), true);
    }

    private static Description of(Examples examples) {
        return new Description(examples.getLocation().getLine(), examples.getDescription(), false);
    }
}
