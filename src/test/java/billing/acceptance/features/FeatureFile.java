package billing.acceptance.features;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feature file as Gherkin reads it: either errors, or a feature and its pickles, or neither if there is nothing in it but comments.
 *
 * <p>The place is how messages name it: relative to the working directory if it lies below, such as {@code features/credit/rest.feature}.
 */
public record FeatureFile(String place, Path path, List<String> lines, Optional<Feature> feature, List<Pickle> pickles, List<ParseError> errors) {

    private static final Pattern LANGUAGE = Pattern.compile("\\s*#\\s*language\\s*:\\s*([a-zA-Z\\-_]+)\\s*");
    private static final String ENGLISH = "en";

    public static FeatureFile read(Path path) {
        try {
            return of(path, GherkinParser.builder().build().parse(path).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read; make it a readable file".formatted(Place.of(path)), unreadable);
        }
    }

    private static FeatureFile of(Path path, List<Envelope> parsed) {
        List<String> lines = all(parsed, Envelope::getSource).stream().map(Source::getData).flatMap(String::lines).toList();
        Optional<Feature> feature = all(parsed, Envelope::getGherkinDocument).stream().findFirst().flatMap(GherkinDocument::getFeature);
        return new FeatureFile(
                Place.of(path), path, lines, feature, all(parsed, Envelope::getPickle), all(parsed, Envelope::getParseError));
    }

    /** The keywords of the language that the file names; English if it names none, or one that does not exist. */
    public Keywords keywords() {
        return new Keywords(dialect(language()).or(() -> dialect(ENGLISH)).orElseThrow());
    }

    /** The text of a line, counted from 1; empty beyond the end. */
    public String line(long number) {
        return number >= 1 && number <= lines.size() ? lines.get((int) number - 1).strip() : "";
    }

    private String language() {
        return feature.map(Feature::getLanguage).orElseGet(() -> lines.stream()
                .map(LANGUAGE::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> found.group(1))
                .orElse(ENGLISH));
    }

    private static Optional<GherkinDialect> dialect(String language) {
        return GherkinDialects.getDialect(language);
    }

    private static <T> List<T> all(List<Envelope> envelopes, Function<Envelope, Optional<T>> kind) {
        return envelopes.stream().map(kind).flatMap(Optional::stream).toList();
    }
}
