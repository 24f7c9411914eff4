package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.BillingStatement;
import billing.api.CalculationResult;
import billing.api.ComputationStep;
import billing.api.LineItem;
import billing.api.MonthRequest;
import billing.api.UnpaidAmount;
import billing.client.RequestRefused;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.StatementItem;
import billing.money.Money;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BillingConsumerTest {

    private static final Money TOTAL = Money.parse("198,000 KRW");
    private static final Ask STATEMENT = Ask.get("/api/v1/billing/statement").ofMonth();
    private static final Ask CALCULATE = Ask.post("/api/v1/calculate", new MonthRequest(Scene.UUID, Scene.MONTH));

    @Test
    void a_month_is_calculated() {
        CalculationResult result = new CalculationResult(Scene.UUID, Scene.MONTH, "statement-" + Scene.UUID + "-2026-01", Scene.PAYMENT, "KRW", Payments.TOTAL);

        Conversation.begin().given("a customer with usage")
                .ask("calculate a month", CALCULATE, Reply.of(200, result, "$.uuid", "$.month", "$.currency", "$.total_amount"))
                .held(scene -> assertThat(new CalculationManager(scene.api(), scene.subject()).recalculateAll()).isEqualTo(TOTAL));
    }

    @Test
    void a_month_that_is_paid_is_not_calculated_again() {
        Conversation.begin().given("a payment", "status", "PAID")
                .ask("calculate a month that is paid", CALCULATE, Reply.refused(409, "MONTH_CLOSED", "2026-01 is paid; a paid month is not calculated again"))
                .held(scene -> assertThatThrownBy(() -> new CalculationManager(scene.api(), scene.subject()).recalculateAll())
                        .isInstanceOf(RequestRefused.class).hasMessageStartingWith("MONTH_CLOSED — "));
    }

    @Test
    void nobodys_month_is_not_calculated() {
        Conversation.begin().given("no such customer")
                .ask("calculate a month of nobody", CALCULATE, Reply.refused(404, "NOT_FOUND", "there is no such customer"))
                .held(scene -> assertThatThrownBy(() -> new CalculationManager(scene.api(), scene.subject()).recalculateAll())
                        .isInstanceOf(RequestRefused.class).hasMessageStartingWith("NOT_FOUND — "));
    }

    @Test
    void a_statement_is_shown() {
        Conversation.begin().given("a calculated month")
                .ask("show a statement", STATEMENT, Reply.of(200, statement(0, 198_000), "$.charge", "$.vat", "$.total_amount", "$.currency", "$.items[*].amount"))
                .held(scene -> assertThat(new BillingManager(scene.api(), scene.subject()).getBillingStatement().amount(StatementItem.TOTAL)).isEqualTo(TOTAL));
    }

    @Test
    void a_month_that_was_left_unpaid_has_a_late_fee() {
        Conversation.begin().given("an overdue month")
                .ask("show a statement", STATEMENT, Reply.of(200, statement(3_960, 201_960), "$.late_fee", "$.total_amount"))
                .held(scene -> assertThat(new BillingManager(scene.api(), scene.subject()).getBillingStatement().amount(StatementItem.TOTAL))
                        .isEqualTo(Money.parse("201,960 KRW")));
    }

    @Test
    void a_month_that_was_never_calculated_has_no_statement() {
        Conversation.begin().given("a customer")
                .ask("show a statement", STATEMENT, Reply.refused(404, "NO_STATEMENT", "2026-01 has no statement"))
                .held(scene -> assertThat(new BillingManager(scene.api(), scene.subject()).findBillingStatement()).isEmpty());
    }

    @Test
    void what_is_owed_for_the_months_before_is_shown() {
        YearMonth february = Scene.MONTH.plusMonths(1);

        Conversation.begin().given("a calculated month")
                .ask("show what is owed for the months before", Ask.get("/api/v1/billing/unpaid").ofCustomer().query("month", february),
                        Reply.of(200, new UnpaidAmount(Scene.UUID, february, "KRW", Payments.TOTAL), "$.unpaid", "$.currency"))
                .held(scene -> {
                    scene.subject().moveTo(february);
                    assertThat(new BillingManager(scene.api(), scene.subject()).getUnpaid()).isEqualTo(TOTAL);
                });
    }

    private static BillingStatement statement(long lateFee, long total) {
        LineItem line = new LineItem("web", "compute.c2.c8m8", "720", "HOURS", Optional.of("250"), "250", won(180_000));
        ComputationStep tax = new ComputationStep("§8", Optional.empty(), "tax", "10% of 180,000 KRW", won(18_000), won(198_000));
        return new BillingStatement("statement-" + Scene.UUID + "-2026-01", Scene.UUID, Scene.MONTH, "KRW", won(180_000), won(0), won(0), won(0), won(0),
                won(18_000), won(lateFee), won(total), won(0), List.of(line), List.of(tax), List.of());
    }

    private static BigInteger won(long amount) {
        return BigInteger.valueOf(amount);
    }
}
