package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvidenceTest {

    @Test
    void as_many_scenarios_as_are_set_are_shown_whole_and_one_more_is_not() {
        assertThat(new Evidence(3).isTooMuch(3)).isFalse();
        assertThat(new Evidence(3).isTooMuch(4)).isTrue();
    }

    @Test
    void unless_it_is_set_it_is_2000() {
        assertThat(Evidence.of(Optional.empty()).isTooMuch(2_000)).isFalse();
        assertThat(Evidence.of(Optional.empty()).isTooMuch(2_001)).isTrue();
        assertThat(Evidence.of(Optional.of("0")).isTooMuch(1)).isTrue();
    }

    @Test
    void what_is_no_number_of_scenarios_is_refused() {
        assertThatThrownBy(() -> Evidence.of(Optional.of("all"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("suite.evidence is \"all\"; allowed: of how many scenarios at most the report shows everything, such as 2000");
        assertThatThrownBy(() -> Evidence.of(Optional.of("-1"))).hasMessageStartingWith("suite.evidence is \"-1\"");
    }
}
