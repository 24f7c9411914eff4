package billing.acceptance.features;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.java.en.Then;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** One step expression, such as {@code the total is {money}}, and the method that it calls. */
public record StepExpression(String source, Expression expression, Method method) {

    public boolean matches(String text) {
        return Optional.ofNullable(expression.match(text)).isPresent();
    }

    /** What a text that matches says for each parameter, in their order; none for another text. */
    public List<StepArgument> arguments(String text) {
        List<Argument<?>> found = Optional.ofNullable(expression.match(text)).orElse(List.of());
        return found.stream().map(StepArgument::of).toList();
    }

    /** Whether it looks at an outcome and does nothing. */
    public boolean isCheck() {
        return method.isAnnotationPresent(Then.class);
    }

    /** Whether its method is handed such a table. */
    public boolean takes(Class<?> table) {
        return List.of(method.getParameterTypes()).contains(table);
    }

    /** Whether its method takes more than the text says: what stands below the step. */
    boolean takesMoreThan(String text) {
        return method.getParameterCount() > arguments(text).size();
    }

    /** Whether a steps class declares it. */
    public boolean isOf(Class<?> steps) {
        return method.getDeclaringClass().equals(steps);
    }
}
