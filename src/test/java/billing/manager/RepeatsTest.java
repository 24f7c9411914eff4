package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentStatusChange;
import billing.client.BillingApi;
import billing.client.CannedSystem;
import billing.client.SystemUnavailable;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent again when the system is busy, and what is not: the list of this package. */
final class RepeatsTest {

    private static final Money AMOUNT = Money.parse("110,000 KRW");
    private static final PaymentList PAYMENTS = new PaymentList("u", Optional.of(YearMonth.of(2026, 1)), List.of(payment()));
    private static final MeterInput METER = MeterInput.of("compute.c2.c8m8", "720", "HOURS");
    private static final MeterInput EVENT = new MeterInput("compute.c2.c8m8", METER.type(), "720", "HOURS", Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.of("report-1"));

    static Stream<Arguments> sentAgain() {
        return Stream.of(
                call("PUT /api/v1/customers/u", api -> customers(api).defineCustomer()),
                call("PUT /sandbox/clock", api -> customers(api).moveClock(LocalDate.of(2026, 2, 1))),
                call("POST /sandbox/reset", api -> customers(api).resetCustomer("u")),
                call("POST /sandbox/reset", api -> customers(api).forgetCustomer("u")),
                call("POST /sandbox/faults", api -> customers(api).letApiBeDown(2)),
                call("POST /sandbox/faults", api -> customers(api).letApiDropLine(2)),
                call("POST /sandbox/faults", api -> customers(api).letGatewayDecline()),
                call("POST /api/v1/metering", api -> new MeteringManager(api, subject()).sendIaasMetering(List.of(EVENT))),
                call("DELETE /api/v1/metering?uuid=u&month=2026-01", api -> new MeteringManager(api, subject()).deleteUsage()),
                call("GET /api/v1/metering?uuid=u&month=2026-01", api -> new MeteringManager(api, subject()).aggregatedUsage()),
                call("POST /api/v1/calculate", api -> new CalculationManager(api, subject()).recalculateAll()),
                call("POST /api/v1/payment", api -> new PaymentManager(api, subject()).pay(AMOUNT)),
                call("GET /api/v1/payment?uuid=u&month=2026-01", api -> new PaymentManager(api, subject()).current()),
                call("PUT /api/v1/contracts", api -> new ContractManager(api, subject()).applyContract(ContractInput.from("PERIOD", YearMonth.of(2026, 1)))),
                call("DELETE /api/v1/contracts?uuid=u&month=2026-01", api -> new ContractManager(api, subject()).endContract()),
                call("DELETE /api/v1/adjustments?uuid=u&month=2026-01", api -> new AdjustmentManager(api, subject()).removeAdjustments()),
                call("GET /api/v1/outbox?uuid=u", api -> new BatchManager(api, subject()).outbox()));
    }

    static Stream<Arguments> sentOnce() {
        return Stream.of(
                call("POST /api/v1/metering", api -> new MeteringManager(api, subject()).sendIaasMetering(List.of(METER))),
                call("POST /api/v1/metering", api -> new MeteringManager(api, subject()).sendIaasMetering(List.of(EVENT, METER))),
                call("POST /api/v1/credits", api -> new CreditManager(api, subject()).giveCredit(CreditInput.free(AMOUNT))),
                call("POST /api/v1/adjustments", api -> new AdjustmentManager(api, subject()).adjust(
                        AdjustmentInput.discount(AdjustmentLevel.BILLING_GROUP, AMOUNT))),
                call("POST /api/v1/batch/jobs", api -> new BatchManager(api, subject()).runJob("CALC_LATE_FEE", LocalDate.of(2026, 2, 1))),
                call("POST /sandbox/damage", api -> customers(api).damageLedger(Damage.of("gateway charge"))));
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                call("register", api -> new PaymentManager(api, subject()).register()),
                call("prepare", api -> new PaymentManager(api, subject()).prepare()),
                call("cancel", api -> new PaymentManager(api, subject()).cancel()),
                call("refund", api -> new PaymentManager(api, subject()).refund()));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource
    void sentAgain(String line, Consumer<BillingApi> call) {
        CannedSystem system = CannedSystem.answering(problem(503, "UNAVAILABLE", "busy"));

        assertThatThrownBy(() -> call.accept(system.api())).isInstanceOf(SystemUnavailable.class);

        assertThat(system.sent()).extracting(CannedSystem.Sent::line).containsExactly(line, line, line);
        assertThat(system.sent()).containsOnly(system.sent().get(0));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource
    void sentOnce(String line, Consumer<BillingApi> call) {
        CannedSystem system = CannedSystem.answering(problem(503, "UNAVAILABLE", "busy"));

        assertThatThrownBy(() -> call.accept(system.api())).isInstanceOf(SystemUnavailable.class);

        assertThat(system.onlySent().line()).isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("moves")
    void a_payment_is_moved_once(String action, Consumer<BillingApi> call) {
        CannedSystem system = CannedSystem.answering(PAYMENTS, problem(503, "UNAVAILABLE", "busy"));

        assertThatThrownBy(() -> call.accept(system.api())).isInstanceOf(SystemUnavailable.class);

        assertThat(system.sent()).extracting(CannedSystem.Sent::line)
                .containsExactly("GET /api/v1/payment?uuid=u&month=2026-01", "POST /api/v1/payment/pay-1/" + action);
    }

    @Test
    void every_sending_of_one_payment_carries_its_key_and_another_payment_another() {
        CannedSystem system = CannedSystem.answering(problem(503, "UNAVAILABLE", "busy"), problem(504, "GATEWAY", "silent"), payment(),
                problem(502, "GATEWAY", "bad"), payment());
        PaymentManager payments = new PaymentManager(system.api(), subject());

        payments.pay(AMOUNT);
        payments.pay(AMOUNT);

        List<String> keys = system.sent().stream().map(sent -> sent.header("Idempotency-Key")).toList();
        assertThat(keys).hasSize(5).doesNotContain("");
        assertThat(keys.subList(0, 3)).containsOnly(keys.get(0));
        assertThat(keys.subList(3, 5)).containsOnly(keys.get(4)).doesNotContain(keys.get(0));
    }

    private static Arguments call(String line, Consumer<BillingApi> call) {
        return Arguments.of(line, call);
    }

    private static Subject subject() {
        return Subjects.of(Member.KR, "web");
    }

    private static CustomerManager customers(BillingApi api) {
        return new CustomerManager(api, subject());
    }

    private static PaymentData payment() {
        OffsetDateTime time = OffsetDateTime.parse("2026-01-31T00:00:00+09:00");
        return new PaymentData("pay-1", "u", YearMonth.of(2026, 1), "KRW", BigInteger.valueOf(110_000), "READY", false, time, time,
                List.of(new PaymentStatusChange("READY", time)), List.of());
    }
}
