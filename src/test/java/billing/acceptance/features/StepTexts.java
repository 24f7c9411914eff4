package billing.acceptance.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expressions that a step's text matches; features say the same often, so each text is looked up once. */
public final class StepTexts {

    private final StepCatalogue steps;
    private final Map<String, List<StepExpression>> seen = new HashMap<>();

    public StepTexts(StepCatalogue steps) {
        this.steps = steps;
    }

    public List<StepExpression> matching(String text) {
        return seen.computeIfAbsent(text, this::find);
    }

    private List<StepExpression> find(String text) {
        return steps.expressions().stream().filter(expression -> expression.matches(text)).toList();
    }
}
