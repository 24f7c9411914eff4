package billing.acceptance.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the history adds to the summary of a run.
 *
 * @param past what is known of a scenario in trouble: {@code since 2026-01-29, the third night}
 * @param news sentences about the run as a whole
 * @param pages where to look, each with its name before it
 */
public record Additions(Function<Ended, Optional<String>> past, List<String> news, List<String> pages) {

    /** For a run that nobody closes. */
    static final Additions NONE = new Additions(scenario -> Optional.empty(), List.of(), List.of());
}
