package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the style says of feature files that a test writes: {@code linted.file("credit/rest.feature", text)}. */
record Linted(Path directory) {

    private static final FeatureStyle STYLE = new FeatureStyle(StepCatalogue.ofTheSuite());

    /** All that is said of one file, as line and message. */
    List<String> file(String name, String text) {
        return Written.said(STYLE.brokenIn(List.of(FeatureFile.read(new Written(directory).file(name, text)))));
    }

    /** All that is said of one scenario's steps; the first of them is line 4. */
    List<String> steps(String... steps) {
        return file("credit/one.feature", "@credit\nFeature: One\n  Scenario: A title\n" + lines(Stream.of(steps)));
    }

    static String lines(Stream<String> lines) {
        return lines.map(line -> "    " + line + "\n").reduce("", String::concat);
    }

    static Stream<String> times(int times, String line) {
        return IntStream.range(0, times).mapToObj(number -> line.replace("#", String.valueOf(number)));
    }
}
