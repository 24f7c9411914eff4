package billing.acceptance.run;

import java.time.Duration;
import java.time.Instant;

/**
 * One attempt at a scenario, as a run keeps it beside the results: a line of {@link Attempts}.
 *
 * @param result the identifier of its Allure result
 * @param alone the command that runs this scenario alone
 */
public record Attempt(String result, Instant start, int milliseconds, Outcome outcome, String alone) {

    static Attempt ended(String result, Duration took, Outcome outcome) {
        String alone = RepeatCommand.ofScenario(System.getProperties(), outcome.place().location());
        return new Attempt(result, Instant.now().minus(took), Math.toIntExact(took.toMillis()), outcome, alone);
    }
}
