package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.BillingStatement;
import billing.api.CalculationResult;
import billing.api.ComputationStep;
import billing.api.LineItem;
import billing.api.StatementDocument;
import billing.api.UnpaidAmount;
import billing.client.CannedSystem;
import billing.client.RequestRefused;
import billing.money.Member;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BillingManagerTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    @Test
    void a_statement_is_told_in_the_businesss_words() {
        CannedSystem system = CannedSystem.answering(statement());

        Statement statement = manager(system).getBillingStatement();

        assertThat(system.onlySent().line()).isEqualTo("GET /api/v1/billing/statement?uuid=u&month=2026-01");
        assertThat(statement.month()).isEqualTo(MONTH);
        assertThat(List.of(StatementItem.values())).extracting(item -> statement.amount(item).toString())
                .containsExactly("0.01 USD", "0.02 USD", "0.03 USD", "0.04 USD", "0.05 USD", "0.06 USD", "0.07 USD", "12.34 USD", "0.09 USD");
        assertThat(statement.lines()).containsExactly(
                new Statement.Line("web", "compute.c2.c8m8", new BigDecimal("0.5"), "HOURS", Optional.of(UnitPrice.of("0.19")), "0.19",
                        Money.parse("0.09 USD")),
                new Statement.Line("id-unknown", "network.outbound", new BigDecimal("11"), "GB", Optional.empty(), "0 up to 10; 0.07",
                        Money.parse("0.07 USD")));
        assertThat(statement.steps()).containsExactly(new Statement.Step("§7", Optional.of("web"), "credit", "by hand", Money.parse("-0.05 USD"), Money.parse("0.04 USD")));
        assertThat(statement.documents()).containsExactly(new Statement.Document("2026-01-001", Money.parse("12.34 USD"), LocalDate.of(2026, 2, 5)));
    }

    @Test
    void a_month_may_have_no_statement() {
        CannedSystem system = CannedSystem.answering(problem(404, "NO_STATEMENT", "2026-01 has no statement: it was never calculated"));

        assertThat(manager(system).findBillingStatement()).isEmpty();
        assertThatThrownBy(() -> manager(system).getBillingStatement())
                .isInstanceOf(RequestRefused.class).hasMessage("NO_STATEMENT — 2026-01 has no statement: it was never calculated");
    }

    @Test
    void a_statement_that_is_there_is_found() {
        assertThat(manager(CannedSystem.answering(statement())).findBillingStatement()).isPresent();
    }

    @Test
    void another_refusal_is_not_taken_for_a_missing_statement() {
        CannedSystem system = CannedSystem.answering(problem(404, "NOT_FOUND", "there is no such customer"));

        assertThatThrownBy(() -> manager(system).findBillingStatement())
                .isInstanceOf(RequestRefused.class).hasMessage("NOT_FOUND — there is no such customer");
    }

    @Test
    void what_is_unpaid_is_money() {
        CannedSystem system = CannedSystem.answering(new UnpaidAmount("u", MONTH, "USD", BigInteger.valueOf(1_234)));

        assertThat(manager(system).getUnpaid()).isEqualTo(Money.parse("12.34 USD"));
        assertThat(system.onlySent().line()).isEqualTo("GET /api/v1/billing/unpaid?uuid=u&month=2026-01");
    }

    @Test
    void a_calculation_comes_to_money() {
        CannedSystem system = CannedSystem.answering(new CalculationResult("u", MONTH, "statement-1", "pay-1", "USD", BigInteger.valueOf(1_234)));

        Money total = new CalculationManager(system.api(), Subjects.of(Member.ETC, "web")).recalculateAll();

        assertThat(total).isEqualTo(Money.parse("12.34 USD"));
        assertThat(system.onlySent().line()).isEqualTo("POST /api/v1/calculate");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"month\":\"2026-01\"}");
    }

    private static BillingManager manager(CannedSystem system) {
        return new BillingManager(system.api(), Subjects.of(Member.ETC, "web"));
    }

    private static BillingStatement statement() {
        return new BillingStatement("statement-1", "u", MONTH, "USD", cents(1), cents(2), cents(3), cents(4), cents(5), cents(6), cents(7),
                cents(1_234), cents(9), List.of(new LineItem("id-web", "compute.c2.c8m8", "0.5", "HOURS", Optional.of("0.19"), "0.19", cents(9)),
                        new LineItem("id-unknown", "network.outbound", "11", "GB", Optional.empty(), "0 up to 10; 0.07", cents(7))),
                List.of(new ComputationStep("§7", Optional.of("id-web"), "credit", "by hand", cents(-5), cents(4))),
                List.of(new StatementDocument("2026-01-001", cents(1_234), LocalDate.of(2026, 2, 5))));
    }

    private static BigInteger cents(long count) {
        return BigInteger.valueOf(count);
    }
}
