package billing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChoiceTest {

    private static final Choice<String> FRUIT = Choice.of("fruit", List.of("pear", "apple", "fig"));

    @Test
    void a_word_of_the_list_stands_for_its_value() {
        Choice<RoundingMode> choice = Choice.of("rounding", List.of(RoundingMode.UP, RoundingMode.DOWN), RoundingMode::name);

        RoundingMode picked = choice.pick("DOWN");

        assertThat(picked).isEqualTo(RoundingMode.DOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apple", "APPLE", " apple", "apple ", "apples", ""})
    void a_word_spelt_in_another_way_is_not_allowed(String read) {
        assertThat(FRUIT.find(read)).isEmpty();
        assertThatThrownBy(() -> FRUIT.pick(read)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_refusal_names_what_was_read_what_is_allowed_in_its_order_and_what_is_nearest() {
        assertThatThrownBy(() -> FRUIT.pick("Aple")).hasMessage("\"Aple\" is not a fruit; allowed: pear, apple, fig; nearest: apple");
    }

    @Test
    void the_words_keep_their_order() {
        assertThat(FRUIT.words()).containsExactly("pear", "apple", "fig");
    }
}
