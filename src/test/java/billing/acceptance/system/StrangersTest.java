package billing.acceptance.system;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.BillingApi;
import billing.client.ScriptedServer;
import billing.client.WriteNotAllowed;
import billing.config.Permits;
import billing.manager.AdjustmentInput;
import billing.manager.AdjustmentLevel;
import billing.manager.AdjustmentManager;
import billing.manager.BatchManager;
import billing.manager.CalculationManager;
import billing.manager.ContractInput;
import billing.manager.ContractManager;
import billing.manager.CreditInput;
import billing.manager.CreditManager;
import billing.manager.CustomerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.PaymentManager;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import billing.money.Member;
import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A scenario that got hold of somebody else's customer: whatever it does, a recording server sees it read and nothing more. */
final class StrangersTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final Money AMOUNT = Money.parse("1,000 KRW");

    private final ScriptedServer server = ScriptedServer.answering(answer(200, """
            {"uuid":"stranger","payments":[{"payment_id":"pay-1","uuid":"stranger","month":"2026-01","currency":"KRW","amount":1000,"status":"READY",\
            "overdue":false,"created_at":"2026-01-31T00:00:00Z","updated_at":"2026-01-31T00:00:00Z","history":[],"charges":[]}]}"""));
    private final BillingSystem system = BillingSystem.open(
            Configured.direct(server.address(), new Permits(true, true, true, true), Configured.customer("own", Member.KR, "web")), exchange -> {});
    private final Subject subject = new Subject();

    @AfterEach
    void close() {
        system.close();
        server.close();
    }

    @TestFactory
    List<DynamicTest> nothing_is_written() {
        subject.begin(new TestCustomer("stranger", Member.KR, "group", List.of(new TestCustomer.Project("web", "web", "key-web")), "spring"), MONTH);
        return writes(system.api()).entrySet().stream().map(write -> DynamicTest.dynamicTest(write.getKey(), () -> isNotSent(write.getValue()))).toList();
    }

    private void isNotSent(Runnable write) {
        assertThatThrownBy(write::run).isInstanceOf(WriteNotAllowed.class)
                .hasMessageStartingWith("Not sent: ")
                .hasMessageContaining("it names the customer \"stranger\"; allowed: a customer that this run made, or one of the environment alpha's own, own");
        assertThat(server.lines()).allMatch(line -> line.startsWith("GET "));
    }

    private Map<String, Runnable> writes(BillingApi api) {
        CustomerManager customers = new CustomerManager(api, subject);
        CreditManager credits = new CreditManager(api, subject);
        PaymentManager payments = new PaymentManager(api, subject);
        return Map.ofEntries(
                Map.entry("usage", () -> new MeteringManager(api, subject).sendIaasMetering(List.of(MeterInput.of("compute.c2.c8m8", "720", "HOURS")))),
                Map.entry("usage deleted", () -> new MeteringManager(api, subject).deleteUsage()),
                Map.entry("calculation", () -> new CalculationManager(api, subject).recalculateAll()),
                Map.entry("contract", () -> new ContractManager(api, subject).applyContract(ContractInput.from("c-1", MONTH))),
                Map.entry("contract ended", () -> new ContractManager(api, subject).endContract()),
                Map.entry("adjustment", () -> new AdjustmentManager(api, subject).adjust(AdjustmentInput.discount(AdjustmentLevel.BILLING_GROUP, AMOUNT))),
                Map.entry("adjustments removed", () -> new AdjustmentManager(api, subject).removeAdjustments()),
                Map.entry("credit", () -> credits.giveCredit(CreditInput.free(AMOUNT))),
                Map.entry("credits withdrawn", () -> credits.withdrawCampaign("spring")),
                Map.entry("coupon", () -> credits.defineCoupon("SPRING-10", CreditInput.free(AMOUNT))),
                Map.entry("coupon redeemed", () -> credits.redeemCoupon("SPRING-10")),
                Map.entry("payment", () -> payments.pay(AMOUNT)),
                Map.entry("payment in full", payments::payInFull),
                Map.entry("payment registered", payments::register),
                Map.entry("payment prepared", payments::prepare),
                Map.entry("payment cancelled", payments::cancel),
                Map.entry("payment refunded", payments::refund),
                Map.entry("job", () -> new BatchManager(api, subject).runJob("CALC_LATE_FEE", DAY)),
                Map.entry("customer", customers::defineCustomer),
                Map.entry("clock", () -> customers.moveClock(DAY)),
                Map.entry("reset", () -> customers.resetCustomer("stranger")),
                Map.entry("forgotten", () -> customers.forgetCustomer("stranger")));
    }
}
