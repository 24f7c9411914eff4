package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BillingStatement;
import billing.api.ComputationStep;
import billing.api.CreditData;
import billing.api.CreditMovement;
import billing.api.CustomerLedger;
import billing.api.GatewayCharge;
import billing.api.LedgerCredits;
import billing.api.LedgerMonth;
import billing.api.LineItem;
import billing.api.PaymentData;
import billing.api.PaymentStatusChange;
import billing.manager.Ledger;
import billing.manager.LedgerManager;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ledger: 720 HOURS of compute.c2.c8m8 at 250 are 180,000 KRW; a credit of 100,000 KRW leaves 80,000, and the tax is 8,000 KRW. */
final class LedgerConsumerTest {

    private static final Ask LEDGER = Ask.get("/api/v1/customers/" + Scene.UUID + "/ledger");
    private static final BigInteger CREDIT = BigInteger.valueOf(100_000);
    private static final BigInteger TOTAL = BigInteger.valueOf(88_000);

    @Test
    void a_customer_to_whom_nothing_happened_has_an_empty_ledger() {
        Conversation.about(Member.ETC).given("a customer")
                .ask("show a ledger where nothing happened", LEDGER, Reply.of(200, new CustomerLedger(Scene.UUID, "USD", List.of(), Optional.empty()), "$"))
                .held(scene -> assertThat(new LedgerManager(scene.api(), scene.subject()).fetchLedger().months()).isEmpty());
    }

    @Test
    void a_ledger_shows_what_was_billed_paid_and_given() {
        Conversation.begin().given("a payment", "status", "PAID", "credit", "100000", "event_id", "event-1")
                .ask("show a ledger", LEDGER, Reply.of(200, ledger(), "$.currency", "$.months[*].statement.total_amount", "$.months[*].statement.computation[*].effect",
                        "$.months[*].payments[*].history[*].status", "$.months[*].payments[*].charges[*].amount", "$.months[*].events", "$.months[*].credit_used",
                        "$.credits.remaining", "$.credits.movements[*].movement", "$.credits.movements[*].amount"))
                .held(scene -> {
                    Ledger ledger = new LedgerManager(scene.api(), scene.subject()).fetchLedger();
                    assertThat(ledger.months()).extracting(Ledger.Month::creditUsed).containsExactly(Optional.of(Money.parse("100,000 KRW")));
                    assertThat(ledger.movements()).hasSize(2);
                });
    }

    private static CustomerLedger ledger() {
        LedgerMonth month = new LedgerMonth(Scene.MONTH, Optional.of(statement()), List.of(payment()), List.of("event-1"), Optional.of(CREDIT));
        CreditData credit = new CreditData("credit-1", "campaign-1", Scene.UUID, CREDIT, CREDIT, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, "FREE",
                Optional.empty(), Optional.empty(), Optional.empty());
        List<CreditMovement> movements = List.of(
                new CreditMovement("GRANTED", CREDIT, "credit-1", "campaign-1", Optional.empty(), Scene.MIDNIGHT),
                new CreditMovement("USED", CREDIT, "credit-1", "campaign-1", Optional.of(Scene.MONTH), Scene.MIDNIGHT));
        return new CustomerLedger(Scene.UUID, "KRW", List.of(month), Optional.of(new LedgerCredits(BigInteger.ZERO, List.of(credit), movements)));
    }

    private static BillingStatement statement() {
        LineItem line = new LineItem("web", "compute.c2.c8m8", "720", "HOURS", Optional.of("250"), "250", won(180_000));
        return new BillingStatement("statement-" + Scene.UUID + "-2026-01", Scene.UUID, Scene.MONTH, "KRW", won(180_000), won(0), won(0), won(0), CREDIT,
                won(8_000), won(0), TOTAL, won(0), List.of(line), List.of(step("§4", "charge", 180_000, 180_000), step("§7", "credit", -100_000, 80_000),
                        step("§8", "tax", 8_000, 88_000)), List.of());
    }

    private static ComputationStep step(String rule, String item, long effect, long reached) {
        return new ComputationStep(rule, Optional.empty(), item, "by hand", won(effect), won(reached));
    }

    private static PaymentData payment() {
        List<PaymentStatusChange> history = Stream.of("CREATED", "REGISTERED", "READY", "PAID").map(status -> new PaymentStatusChange(status, Scene.MIDNIGHT)).toList();
        return new PaymentData(Scene.PAYMENT, Scene.UUID, Scene.MONTH, "KRW", TOTAL, "PAID", false, Scene.MIDNIGHT, Scene.MIDNIGHT, history,
                List.of(new GatewayCharge("charge-" + Scene.PAYMENT + "-1", TOTAL, Scene.MIDNIGHT, false)));
    }

    private static BigInteger won(long amount) {
        return BigInteger.valueOf(amount);
    }
}
