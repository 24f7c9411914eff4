package billing.acceptance.features;

import billing.text.Nearest;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A tag expression such as {@code @smoke and not (@credit or @batch)}. */
final class Tags {

    private static final Set<String> OPERATORS = Set.of("and", "or", "not");

    private final String written;
    private final Expression expression;

    private Tags(String written, Expression expression) {
        this.written = written;
        this.expression = expression;
    }

    /** Refuses what is no tag expression with an {@link IllegalArgumentException}. */
    static Tags of(String written) {
        try {
            return new Tags(written, TagExpressionParser.parse(written));
        } catch (TagExpressionException refused) {
            throw new IllegalArgumentException(
                    "%s is not a tag expression; write tags with their @, joined by and, or, not and brackets: @smoke and not (@credit or @batch)"
                            .formatted(Quote.of(written)),
                    refused);
        }
    }

    boolean accept(List<String> tags) {
        return expression.evaluate(tags);
    }

    boolean name(String tag) {
        return named().contains(tag);
    }

    /** Why the expression selects nothing: the tags in it that no scenario has, each with the nearest that some have. */
    String whyNone(Collection<Candidate> scenarios) {
        Set<String> known = new TreeSet<>();
        scenarios.forEach(scenario -> known.addAll(scenario.tags()));
        List<String> unknown = named().stream().filter(tag -> !known.contains(tag)).map(tag -> tag + nearest(tag, known)).toList();
        return "%s selects none of %d scenarios; %s".formatted(Quote.of(written), scenarios.size(), unknown.isEmpty()
                ? "each of its tags exists, but not together as asked for: write or between tags of which one is enough"
                : "no scenario is tagged %s; tags there are: %s".formatted(String.join(", ", unknown), String.join(", ", plain(known))));
    }

    private List<String> named() {
        return Stream.of(written.split("[\\s()]+")).filter(word -> !word.isEmpty() && !OPERATORS.contains(word)).distinct().toList();
    }

    /** Without the report's labels, such as {@code @severity=critical}. */
    private static List<String> plain(Set<String> tags) {
        return tags.stream().filter(tag -> !tag.contains("=")).toList();
    }

    private static String nearest(String tag, Set<String> known) {
        return Nearest.to(tag, known).map(" (nearest: %s)"::formatted).orElse("");
    }
}
