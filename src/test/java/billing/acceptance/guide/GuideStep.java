package billing.acceptance.guide;

import billing.acceptance.features.StepExpression;
import billing.acceptance.steps.Chapter;
import billing.acceptance.steps.Means;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A step as the catalogue shows it: what it means, what may vary in it and in its table. */
record GuideStep(StepExpression step, Chapter chapter, Both meaning) {

    /** Chapter by chapter, first what begins a scenario, then what happens, then what is to be seen. */
    static final Comparator<GuideStep> ORDER = Comparator.<GuideStep>comparingInt(one -> one.chapter().number())
            .thenComparing(GuideStep::kind)
            .thenComparing(GuideStep::text);

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    static GuideStep of(StepExpression step) {
        Class<?> steps = step.method().getDeclaringClass();
        Chapter chapter = Optional.ofNullable(steps.getAnnotation(Chapter.class)).orElseThrow(() -> missing(step, "@Chapter of " + steps.getSimpleName()));
        Means means = Optional.ofNullable(step.method().getAnnotation(Means.class)).orElseThrow(() -> missing(step, "@Means"));
        return new GuideStep(step, chapter, Both.of(means));
    }

    String text() {
        return step.source();
    }

    StepKind kind() {
        if (step.method().isAnnotationPresent(Given.class)) {
            return StepKind.GIVEN;
        }
        return step.method().isAnnotationPresent(When.class) ? StepKind.WHEN : StepKind.THEN;
    }

    /** The names of the parameter types, each once, in the order of the text. */
    List<String> parameters() {
        return PARAMETER.matcher(text()).results().map(found -> found.group(1)).distinct().toList();
    }

    /** The parameters as they stand in the text. */
    List<MatchResult> parameterPlaces() {
        return PARAMETER.matcher(text()).results().toList();
    }

    Optional<GuideTable> table() {
        return Arrays.stream(step.method().getParameterTypes()).map(GuideTable::of).flatMap(Optional::stream).findFirst();
    }

    private static IllegalStateException missing(StepExpression step, String what) {
        return new IllegalStateException("the step \"%s\" has no %s; write beside it what it means, in both languages".formatted(step.source(), what));
    }
}
