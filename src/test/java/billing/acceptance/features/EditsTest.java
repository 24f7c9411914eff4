package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "then, then, 0", "thenn, then, 1", "tehn, then, 1", "thn, then, 1", "than, then, 1", "exampels, examples, 1", "there, then, 2", "'', abc, 3",
        "시나리요, 시나리오, 1", "été, ete, 2"
    })
    void letters_added_left_out_changed_or_swapped_are_counted(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
        assertThat(Edits.between(other, one)).isEqualTo(edits);
    }
}
