package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.Contract;
import billing.manager.ContractTerms;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectContractTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Optional<ContractTerms> TERMS = Optional.of(new ContractTerms("PERIOD", won("100,000"), List.of()));

    @Test
    void a_wrong_base_fee_says_by_how_much() {
        assertThatCode(() -> ExpectContract.baseFee(won("100,000"), TERMS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectContract.baseFee(won("99,999"), TERMS)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong base fee of the contract PERIOD: expected 99,999 KRW, but it is 100,000 KRW (1 KRW too much)");
    }

    @Test
    void a_wrong_last_month_shows_the_contract() {
        Optional<Contract> until = Optional.of(new Contract("c-1", "PERIOD", YearMonth.of(2026, 1), Optional.of(DECEMBER)));

        assertThatCode(() -> ExpectContract.until(DECEMBER, until)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExpectContract.until(DECEMBER.minusMonths(1), until)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong last month of the contract: expected 2026-11, but it is 2026-12: PERIOD from 2026-01 to 2026-12");
    }

    @Test
    void an_open_ended_contract_has_no_last_month() {
        Optional<Contract> openEnded = Optional.of(new Contract("c-1", "VOLUME", YearMonth.of(2026, 1), Optional.empty()));

        assertThatThrownBy(() -> ExpectContract.until(DECEMBER, openEnded)).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong last month of the contract: expected 2026-12, but it is open-ended: VOLUME from 2026-01");
    }

    @Test
    void a_month_without_a_contract_is_wrong() {
        String message = "Wrong contract: none covers the billing month; one was expected";

        assertThatThrownBy(() -> ExpectContract.baseFee(won("1"), Optional.empty())).isInstanceOf(AssertionFailedError.class).hasMessage(message);
        assertThatThrownBy(() -> ExpectContract.until(DECEMBER, Optional.empty())).isInstanceOf(AssertionFailedError.class).hasMessage(message);
    }
}
