package billing.acceptance.features;

import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.And;
import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Every step that a feature can use, as the annotations of the steps classes declare them, with their parameter types.
 *
 * <p>It reads the annotations and makes no object of a steps class. Only the parameter types' patterns count: whether {@code {month}} takes
 * {@code 2026-13} is for the step to say. Example: {@code knows("the bill is calculated")}.
 */
public final class StepCatalogue {

    /** Where the steps classes and the parameter types are. */
    static final String GLUE = "billing.acceptance.steps";

    private static final int MOST_SUGGESTIONS = 3;

    private final List<StepExpression> expressions;

    public StepCatalogue(Collection<Class<?>> classes) {
        List<Method> methods = classes.stream().flatMap(type -> Stream.of(type.getDeclaredMethods())).toList();
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
        methods.stream().flatMap(StepCatalogue::parameterType).forEach(types::defineParameterType);
        ExpressionFactory factory = new ExpressionFactory(types);
        this.expressions = methods.stream()
                .flatMap(method -> sources(method).map(source -> expression(factory, method, source)))
                .sorted(Comparator.comparing(StepExpression::source))
                .toList();
    }

    /** The steps of this suite. */
    public static StepCatalogue ofTheSuite() {
        return new StepCatalogue(ReflectionSupport.findAllClassesInPackage(GLUE, type -> true, name -> true));
    }

    /** All step expressions in alphabetical order, as they are written in the annotations. */
    public List<String> all() {
        return expressions.stream().map(StepExpression::source).toList();
    }

    /** The same with the methods that they call. */
    public List<StepExpression> expressions() {
        return expressions;
    }

    public boolean knows(String text) {
        return expressions.stream().anyMatch(expression -> expression.matches(text));
    }

    /** The expressions that match a step's text: one if all is well, none if the step is unknown, more if it is ambiguous. */
    public List<String> matching(String text) {
        return expressions.stream().filter(expression -> expression.matches(text)).map(StepExpression::source).toList();
    }

    /**
     * The expressions that a text was probably meant to match, the likeliest first; at most three, and none if nothing is near. If nothing but its
     * typography is wrong, the text itself in plain characters.
     */
    public List<String> nearest(String text) {
        String plain = PlainText.of(text);
        return knows(plain) ? List.of(plain) : WordDistance.nearest(text, all()).limit(MOST_SUGGESTIONS).toList();
    }

    /** Whether a text differs from a step by so little that it can hardly be anything else. */
    boolean nearlyKnows(String text) {
        return expressions.stream().anyMatch(expression -> WordDistance.between(expression.source(), text).isHardlyAnythingElse());
    }

    private static StepExpression expression(ExpressionFactory factory, Method method, String source) {
        try {
            return new StepExpression(source, factory.createExpression(source), method);
        } catch (CucumberExpressionException refused) {
            String where = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            throw new IllegalStateException("the step \"%s\" of %s cannot be read; mend it or declare its parameter type: %s"
                    .formatted(source, where, refused.getMessage()), refused);
        }
    }

    private static Stream<String> sources(Method method) {
        return Stream.of(
                        Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
                        Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value),
                        Stream.of(method.getAnnotationsByType(And.class)).map(And::value),
                        Stream.of(method.getAnnotationsByType(But.class)).map(But::value))
                .flatMap(values -> values);
    }

    private static Stream<io.cucumber.cucumberexpressions.ParameterType<?>> parameterType(Method method) {
        return Optional.ofNullable(method.getAnnotation(ParameterType.class)).stream().map(type -> parameterType(method, type));
    }

    private static io.cucumber.cucumberexpressions.ParameterType<?> parameterType(Method method, ParameterType type) {
        String name = type.name().isEmpty() ? method.getName() : type.name();
        CaptureGroupTransformer<Object> unused = groups -> groups;
        return new io.cucumber.cucumberexpressions.ParameterType<>(
                name, List.of(type.value()), Object.class, unused, type.useForSnippets(), false, false);
    }
}
