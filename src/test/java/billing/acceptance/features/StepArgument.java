package billing.acceptance.features;

import io.cucumber.cucumberexpressions.Argument;
import java.util.Optional;

/** What a step's text says for one parameter: {@code money}, {@code 110,000 KRW}. */
public record StepArgument(String type, String written) {

    static StepArgument of(Argument<?> argument) {
        String type = Optional.ofNullable(argument.getParameterType().getName()).orElse("");
        return new StepArgument(type, Optional.ofNullable(argument.getGroup().getValue()).orElse(""));
    }
}
