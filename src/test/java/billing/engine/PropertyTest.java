package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PropertyTest {

    @Test
    void a_case_that_fails_names_the_seed_that_repeats_it() {
        List<Long> drawn = new ArrayList<>();

        assertThatThrownBy(() -> Property.holds(100, dice -> {
            drawn.add(dice.between(1, 1_000_000));
            assertThat(drawn).hasSizeLessThan(8);
        })).hasMessageStartingWith("The property does not hold for seed 7; Property.holdsFor(7, …) repeats it.\n");
        Property.holdsFor(7, dice -> assertThat(dice.between(1, 1_000_000)).isEqualTo(drawn.get(7)));
    }

    @Test
    void an_exception_of_the_code_under_test_is_a_failure_too() {
        IllegalStateException cause = new IllegalStateException("does not add up");

        assertThatThrownBy(() -> Property.holds(1, dice -> {
            throw cause;
        })).isInstanceOf(AssertionError.class).hasMessageEndingWith("\ndoes not add up").hasCause(cause);
    }
}
