package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HookNameTest {

    @Test
    void a_hook_is_called_by_the_words_of_its_method() {
        assertThat(HookName.of("billing.steps.Hooks.auditOfTheLedger(io.cucumber.java.Scenario)")).isEqualTo("audit of the ledger");
        assertThat(HookName.of("billing.steps.Hooks.begin()")).isEqualTo("begin");
        assertThat(HookName.of("begin")).isEqualTo("begin");
    }
}
