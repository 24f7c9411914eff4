package billing.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Exchange;
import billing.config.Endpoints;
import billing.config.Permits;
import billing.config.Secret;
import billing.config.TestEnvironmentConfig;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CreditInput;
import billing.manager.CreditManager;
import billing.manager.CustomerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.PaymentManager;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.manager.Subject;
import billing.money.Member;
import billing.money.Money;
import billing.sandbox.Sandbox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole month against a billing system of three addresses: one sandbox behind three relays. */
final class DirectModeTest {

    private static final Permits EVERYTHING = new Permits(true, true, true, true);
    private static final Permits NOTHING = new Permits(false, false, false, true);
    private static final List<MeterInput> STANDARD_MONTH = List.of(
            MeterInput.of("compute.c2.c8m8", "720", "HOURS"), MeterInput.of("storage.volume.ssd", "524288000", "KB"),
            MeterInput.of("network.floating_ip", "720", "HOURS"), MeterInput.of("compute.g2.t4.c8m64", "720", "HOURS"));

    private final Sandbox sandbox = Sandbox.start(Configured.TOKEN);
    private final Relay metering = new Relay(sandbox.address());
    private final Relay billing = new Relay(sandbox.address());
    private final Relay payment = new Relay(sandbox.address());
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final Subject subject = new Subject();
    private BillingSystem system;

    @BeforeEach
    void open() {
        system = open(EVERYTHING);
    }

    @AfterEach
    void close() {
        system.close();
        List.of(metering, billing, payment).forEach(Relay::close);
        sandbox.close();
    }

    @Test
    void whether_ledgers_are_audited_is_the_environments_to_say() {
        assertThat(system.unaudited()).isEmpty();
        try (BillingSystem silent = open(new Permits(true, true, true, false))) {
            assertThat(silent.unaudited()).contains("No ledger is audited: the environment alpha does not permit to read them (billing.permit.ledger)");
        }
    }

    @Test
    void a_whole_month_is_used_credited_calculated_paid_and_refunded() {
        PaymentManager payments = new PaymentManager(system.api(), subject);

        useAndCalculate();
        Statement statement = new BillingManager(system.api(), subject).getBillingStatement();
        payments.register();
        payments.prepare();
        payments.payInFull();
        payments.refund();

        assertThat(statement.lines()).extracting(line -> line.amount().toString()).containsExactly("180,000 KRW", "1,180,080 KRW", "80 KRW", "4,032 KRW");
        assertThat(statement.amount(StatementItem.CHARGE)).isEqualTo(Money.parse("1,364,192 KRW"));
        assertThat(statement.amount(StatementItem.CREDIT)).isEqualTo(Money.parse("64,192 KRW"));
        assertThat(statement.amount(StatementItem.TAX)).isEqualTo(Money.parse("130,000 KRW"));
        assertThat(statement.amount(StatementItem.TOTAL)).isEqualTo(Money.parse("1,430,000 KRW"));
        assertThat(payments.current().statuses()).containsExactly("CREATED", "REGISTERED", "READY", "PAID", "REFUNDED");
        assertThat(payments.charges()).containsExactly(Money.parse("1,430,000 KRW"));
        assertThat(new CreditManager(system.api(), subject).inquireRestCredit())
                .isEqualTo(new CreditManager.Balance(Money.parse("64,192 KRW"), Money.parse("0 KRW")));
    }

    @Test
    void what_a_scenario_left_stays_until_the_system_is_asked_to_reset_it() {
        useAndCalculate();

        system.forget(subject.customer());

        assertThat(new BillingManager(system.api(), subject).getBillingStatement().amount(StatementItem.TOTAL)).isEqualTo(Money.parse("1,430,000 KRW"));
    }

    @Test
    void each_address_sees_its_own_paths_and_no_others() {
        PaymentManager payments = new PaymentManager(system.api(), subject);

        useAndCalculate();
        new BillingManager(system.api(), subject).getBillingStatement();
        new BillingManager(system.api(), subject).getUnpaid();
        payments.register();
        payments.prepare();
        payments.payInFull();
        payments.refund();
        new MeteringManager(system.api(), subject).deleteUsage();

        String uuid = subject.customer().uuid();
        String id = "pay-" + uuid + "-2026-01-1";
        assertThat(metering.seen()).containsExactly("POST /api/v1/metering", "DELETE /api/v1/metering");
        assertThat(billing.seen()).containsExactly("PUT /api/v1/customers/" + uuid, "POST /api/v1/credits", "POST /api/v1/calculate",
                "GET /api/v1/billing/statement", "GET /api/v1/billing/unpaid");
        assertThat(payment.seen()).containsExactly(
                "GET /api/v1/payment", "POST /api/v1/payment/" + id + "/register",
                "GET /api/v1/payment", "POST /api/v1/payment/" + id + "/prepare",
                "GET /api/v1/payment", "POST /api/v1/payment",
                "GET /api/v1/payment", "POST /api/v1/payment/" + id + "/refund");
    }

    @Test
    void every_request_is_reported_without_the_token() {
        useAndCalculate();

        assertThat(exchanges).extracting(Exchange::url).containsExactly(
                "/api/v1/customers/" + subject.customer().uuid(), "/api/v1/metering", "/api/v1/credits", "/api/v1/calculate");
        assertThat(exchanges).allSatisfy(exchange -> assertThat(exchange.toString()).doesNotContain(Configured.TOKEN).contains("Authorization: ****"));
    }

    @Test
    void a_customer_of_the_environment_is_billed_where_none_may_be_created() {
        Subject before = new Subject();
        onboarding(system, before).begin(Member.KR);
        String uuid = before.customer().uuid();
        String key = before.customer().projects().get(0).appKey();

        try (BillingSystem lending = BillingSystem.open(Configured.direct(endpoints(), NOTHING, new TestEnvironmentConfig(
                uuid, Member.KR, "group", List.of("default"), List.of(new Secret(key)), List.of(), List.of())), exchanges::add)) {
            onboarding(lending, subject).begin(Member.KR);
            new MeteringManager(lending.api(), subject).sendIaasMetering(STANDARD_MONTH);

            assertThat(new CalculationManager(lending.api(), subject).recalculateAll()).isEqualTo(Money.parse("1,500,611 KRW"));
        }

        assertThat(billing.seen()).containsExactly("PUT /api/v1/customers/" + uuid, "POST /api/v1/calculate");
    }

    private void useAndCalculate() {
        onboarding(system, subject).begin(Member.KR);
        new MeteringManager(system.api(), subject).sendIaasMetering(STANDARD_MONTH);
        new CreditManager(system.api(), subject).giveCredit(CreditInput.free(Money.parse("64,192 KRW")));
        assertThat(new CalculationManager(system.api(), subject).recalculateAll()).isEqualTo(Money.parse("1,430,000 KRW"));
    }

    private Onboarding onboarding(BillingSystem opened, Subject about) {
        return new Onboarding(opened, new CustomerManager(opened.api(), about), about);
    }

    private BillingSystem open(Permits permits) {
        return BillingSystem.open(Configured.direct(endpoints(), permits), exchanges::add);
    }

    private Endpoints endpoints() {
        return new Endpoints(metering.address(), billing.address(), payment.address());
    }
}
