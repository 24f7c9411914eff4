package billing.acceptance.audit;

import static billing.acceptance.audit.LedgerBuilder.JANUARY;
import static billing.acceptance.audit.LedgerBuilder.payment;
import static billing.acceptance.audit.LedgerBuilder.won;
import static org.assertj.core.api.Assertions.assertThat;

import billing.manager.Ledger;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Currency;
import billing.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LawsTest {

    @Test
    void a_sound_ledger_breaks_no_law() {
        assertThat(Laws.violations(new LedgerBuilder().build())).isEmpty();
    }

    @Test
    void a_ledger_without_anything_breaks_no_law() {
        Ledger.Month untouched = new Ledger.Month(JANUARY, Optional.empty(), List.of(), List.of(), Optional.empty());

        assertThat(Laws.violations(new Ledger(Currency.USD, List.of(untouched), Optional.empty()))).isEmpty();
    }

    @Test
    void a_month_of_nothing_is_paid_without_the_gateway() {
        Map<StatementItem, Money> nothing = Stream.of(StatementItem.values()).collect(Collectors.toMap(Function.identity(), item -> won("0")));
        Statement statement = new Statement(JANUARY, nothing, List.of(), List.of(), List.of());
        Ledger.Payment paid = payment("pay-1", "0", "CREATED", "REGISTERED", "READY", "PAID").with();
        Ledger.Month month = new Ledger.Month(JANUARY, Optional.of(statement), List.of(paid), List.of(), Optional.empty());

        assertThat(Laws.violations(new Ledger(Currency.KRW, List.of(month), Optional.empty()))).isEmpty();
    }
}
