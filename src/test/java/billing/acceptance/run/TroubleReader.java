package billing.acceptance.run;

import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStep;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Puts into words what stopped a step: undefined and pending steps by their text, everything else by its exception's message. */
final class TroubleReader {

    private final StepHint hint;
    private final Collection<String> expressions;

    TroubleReader(StepHint hint, Collection<String> expressions) {
        this.hint = hint;
        this.expressions = expressions;
    }

    Trouble read(TestStep step, Result result) {
        if (step instanceof PickleStepTestStep written) {
            String text = written.getStep().getText();
            return new Trouble(written.getStep().getKeyword() + text, Optional.of(written.getStep().getLine()), message(text, result));
        }
        String hook = step instanceof HookTestStep fixture ? fixture.getHookType().name().toLowerCase(Locale.ROOT) : "step";
        return new Trouble(hook + " hook " + step.getCodeLocation(), Optional.empty(), message(step.getCodeLocation(), result));
    }

    /** For a failure that no step had: a run that could not start, an object that could not be closed. */
    static String message(Result result) {
        return Optional.ofNullable(result.getError()).map(FailureMessage::of).orElseGet(() -> result.getStatus().name());
    }

    private String message(String text, Result result) {
        if (result.getStatus() == Status.UNDEFINED) {
            String meant = hint.nearest(text, expressions).map(near -> "; did you mean \"" + near + "\"?").orElse("");
            return "undefined step \"" + text + "\"" + meant;
        }
        if (result.getStatus() == Status.PENDING) {
            return "pending step \"" + text + "\": " + message(result);
        }
        return message(result);
    }
}
