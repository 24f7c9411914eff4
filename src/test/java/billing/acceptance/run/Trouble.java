package billing.acceptance.run;

import java.util.Optional;

/** The step that stopped a scenario, with its line unless it is a hook, and what it said. */
record Trouble(String step, Optional<Integer> line, String message) {

    String firstLine() {
        return message.lines().findFirst().orElse("");
    }
}
