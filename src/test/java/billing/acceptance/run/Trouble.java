package billing.acceptance.run;

import billing.client.Outage;
import java.util.Optional;

/**
 * The step that stopped a scenario, with its line unless it is a hook, and what it said.
 *
 * @param outage where nothing was wrong with the step itself: the system that it was to ask had been given up
 */
public record Trouble(String step, Optional<Integer> line, String message, Optional<Outage> outage) {

    public String firstLine() {
        return message.lines().findFirst().orElse("");
    }
}
