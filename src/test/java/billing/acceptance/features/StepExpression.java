package billing.acceptance.features;

import io.cucumber.cucumberexpressions.Expression;
import java.util.Optional;

/** One step expression, such as {@code the total is {money}}. */
record StepExpression(String source, Expression expression) {

    boolean matches(String text) {
        return Optional.ofNullable(expression.match(text)).isPresent();
    }
}
