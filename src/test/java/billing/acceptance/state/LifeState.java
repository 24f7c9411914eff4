package billing.acceptance.state;

import java.util.Locale;
import java.util.Set;

/** The states of a scenario's life, and which may follow which. */
public enum LifeState {
    INITIALIZING,
    CONFIGURED,
    MOCK_STARTED,
    DIRECT_MODE,
    DATA_RESET,
    TESTING,
    VERIFYING,
    FAILED,
    CLEANING,
    END;

    private Set<LifeState> next() {
        return switch (this) {
            case INITIALIZING -> Set.of(CONFIGURED);
            case CONFIGURED -> Set.of(MOCK_STARTED, DIRECT_MODE);
            case MOCK_STARTED -> Set.of(DATA_RESET);
            case DIRECT_MODE, DATA_RESET -> Set.of(TESTING);
            case TESTING -> Set.of(VERIFYING, FAILED);
            case VERIFYING, FAILED -> Set.of(CLEANING);
            case CLEANING -> Set.of(END);
            case END -> Set.of();
        };
    }

    /** The state that follows; one that may not is an {@link IllegalStateException} that names both. */
    LifeState then(LifeState state) {
        if (!next().contains(state)) {
            throw new IllegalStateException("a scenario that is %s cannot become %s; allowed: %s".formatted(this, state, next()));
        }
        return state;
    }

    /** {@code MockStarted}, as the design calls it. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (String word : name().split("_")) {
            words.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
