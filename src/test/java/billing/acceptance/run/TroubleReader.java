package billing.acceptance.run;

import billing.client.Outage;
import billing.client.SystemUnavailable;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Puts into words what stopped a step: undefined and pending steps by their text, everything else by its exception's message. */
final class TroubleReader {

    private final Function<String, List<String>> nearest;

    TroubleReader(Function<String, List<String>> nearest) {
        this.nearest = nearest;
    }

    Trouble read(TestStep step, Result result) {
        if (step instanceof PickleStepTestStep written) {
            String text = written.getStep().getText();
            String message = badRow(written, result) + message(text, result);
            return new Trouble(written.getStep().getKeyword() + text, Optional.of(written.getStep().getLine()), message, outage(result));
        }
        String hook = step instanceof HookTestStep fixture ? fixture.getHookType().name().toLowerCase(Locale.ROOT) : "step";
        return new Trouble(hook + " the scenario: " + HookName.of(step.getCodeLocation()), Optional.empty(), message(step.getCodeLocation(), result), outage(result));
    }

    /** For a failure that no step had: a run that could not start, an object that could not be closed. */
    static String message(Result result) {
        return Optional.ofNullable(result.getError()).map(FailureMessage::of).orElseGet(() -> result.getStatus().name());
    }

    /** {@code features/credit/expiry.feature:11: } before what is said of a row; nothing before all else. */
    private static String badRow(PickleStepTestStep step, Result result) {
        return Optional.ofNullable(result.getError()).flatMap(FailureMessage::badRow)
                .map(row -> TableRows.place(step.getUri(), step.getStep().getLine(), row.number()) + ": ").orElse("");
    }

    private static Optional<Outage> outage(Result result) {
        return result.getError() instanceof SystemUnavailable unavailable ? unavailable.outage() : Optional.empty();
    }

    private String message(String text, Result result) {
        if (result.getStatus() == Status.UNDEFINED) {
            List<String> meant = nearest.apply(text);
            return "undefined step \"" + text + "\"" + (meant.isEmpty() ? "" : "; did you mean \"" + String.join("\" or \"", meant) + "\"?");
        }
        if (result.getStatus() == Status.PENDING) {
            return "pending step \"" + text + "\": " + message(result);
        }
        return message(result);
    }
}
