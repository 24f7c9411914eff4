package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

final class WrongPactTest {

    @Test
    void a_state_that_cannot_be_set_up_and_a_wrong_answer_fail_with_the_reason() {
        Map<String, String> failures = failures();

        assertThat(failures).containsOnlyKeys("show a statement in a state that there is not", "show a statement in a state that cannot be had",
                "show a total as text, a list that is empty and another status");
        assertThat(failures.get("show a statement in a state that there is not")).startsWith("The state \"a calculated mnth\" {uuid=u} was not set up at http://")
                .contains("400", "INVALID_REQUEST", "\"nearest\":\"a calculated month\"");
        assertThat(failures.get("show a statement in a state that cannot be had")).contains("400", "CREDIT_NOT_SUPPORTED");
        assertThat(failures.get("show a total as text, a list that is empty and another status")).contains("expected status of 201 but was 200",
                "$.total_amount Expected 198000 (Integer) to be the same type as '198000' (String)", "$.charge Expected 180000 (Integer) to be equal to 1 (Integer)",
                "$.documents Expected [] (size 0) to have minimum size of 1");
    }

    /** What was said of each interaction that failed, by its description. */
    private static Map<String, String> failures() {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest trial = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(WrongTrial.class)).build();
        LauncherFactory.create().execute(trial, summary);
        return summary.getSummary().getFailures().stream().collect(Collectors.toMap(
                failure -> failure.getTestIdentifier().getDisplayName().replaceFirst("^.* - (?:Upon )?", "").strip(),
                failure -> String.valueOf(failure.getException().getMessage())));
    }
}
