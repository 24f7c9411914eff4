package billing.acceptance.guide;

import billing.acceptance.features.Problem;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.StepExpression;
import java.util.List;
import java.util.Optional;

/** The steps that the catalogue cannot show, because nobody has said what they, their parameters or their tables mean. */
final class MissingWords {

    private final StepCard card;

    private MissingWords(StepCatalogue steps) {
        this.card = new StepCard(new GuideTypes(), AllowedValues.read(Glossary.read()), new StepUses(steps, List.of()));
    }

    static List<Problem> in(StepCatalogue steps) {
        MissingWords missing = new MissingWords(steps);
        return steps.expressions().stream().flatMap(step -> missing.problem(step).stream()).toList();
    }

    private Optional<Problem> problem(StepExpression step) {
        try {
            card.of(GuideStep.of(step)).render();
            return Optional.empty();
        } catch (IllegalStateException unexplained) {
            String place = step.method().getDeclaringClass().getSimpleName() + "." + step.method().getName();
            return Optional.of(new Problem(place, 0, unexplained.getMessage()));
        }
    }
}
