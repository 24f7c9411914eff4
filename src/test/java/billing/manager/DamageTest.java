package billing.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.text.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DamageTest {

    @ParameterizedTest
    @CsvSource({
        "statement total, STATEMENT_TOTAL, STATEMENT",
        "credit balance, CREDIT_BALANCE, CREDIT_BALANCE",
        "credit use, CREDIT_USE, CREDIT_USE",
        "payment history, PAYMENT_HISTORY, PAYMENT_HISTORY",
        "gateway charge, CHARGE, CHARGE",
        "event, EVENT, EVENT",
    })
    void a_damage_has_a_word_for_analysts_one_for_the_sandbox_and_a_law_that_it_breaks(String words, String word, LedgerLaw law) {
        Damage damage = Damage.of(words);

        assertThat(damage.name()).isEqualTo(word);
        assertThat(damage.breaks()).isEqualTo(law);
        assertThat(damage).hasToString(words);
    }

    @Test
    void another_word_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> Damage.of("credit balnce")).isInstanceOf(NotAllowed.class)
                .hasMessage("\"credit balnce\" is not a part of a ledger; allowed: statement total, credit balance, credit use, payment history, gateway charge, event;"
                        + " nearest: credit balance");
    }
}
