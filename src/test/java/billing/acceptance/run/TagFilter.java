package billing.acceptance.run;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.Collection;
import java.util.Optional;

/** The tag expression of a run: scenarios tagged {@code @wip} are left out unless the expression speaks of them. */
final class TagFilter {

    private static final String AGREED = "not @wip";
    private static final String WIP = "@wip";

    private TagFilter() {}

    /** {@code @smoke} becomes {@code (@smoke) and not @wip}; {@code @wip} stays; nothing becomes {@code not @wip}. */
    static String completed(String given) {
        String expression = given.strip();
        if (expression.isEmpty()) {
            return AGREED;
        }
        return expression.contains(WIP) ? expression : "(%s) and %s".formatted(expression, AGREED);
    }

    /** An expression that cannot be read selects nothing; {@link #complaint} says why. */
    static boolean selects(String expression, Collection<String> tags) {
        return complaint(expression).isEmpty() && parsed(expression).evaluate(tags.stream().toList());
    }

    static Optional<String> complaint(String expression) {
        try {
            parsed(expression);
            return Optional.empty();
        } catch (TagExpressionException e) {
            return Optional.of(e.getMessage() + " Tags are joined with and, or, not, as in \"@credit and not @sandbox\".");
        }
    }

    private static Expression parsed(String expression) {
        return TagExpressionParser.parse(expression);
    }
}
