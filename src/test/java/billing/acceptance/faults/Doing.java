package billing.acceptance.faults;

import billing.client.RequestRefused;
import billing.manager.AdjustmentInput;
import billing.manager.AdjustmentLevel;
import billing.manager.ContractInput;
import billing.manager.CreditInput;
import billing.manager.MeterInput;
import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Something that a scenario can do, for a customer with 400 hours: 100,000 KRW and 10,000 KRW of tax.
 *
 * @param before what is done in peace before it
 * @param done how often it was done, read from what the system shows; of what only reads, never
 */
record Doing(String words, Kind kind, Consumer<Stage> before, Consumer<Stage> action, ToLongFunction<Stage> done) {

    private static final Money HUNDRED = Money.parse("100 KRW");
    private static final Money TOTAL = Money.parse("110,000 KRW");
    private static final LocalDate AFTER = LocalDate.of(2026, 2, 5);
    private static final MeterInput USAGE = MeterInput.of("compute.c2.c8m8", "400", "HOURS");

    /** How its requests are sent. */
    enum Kind {
        /** It may be sent again. */
        AGAIN,
        /** Sent again, it would be done again. */
        ONCE,
        /** What is read first may be sent again, what is then sent may not. */
        READ_THEN_ONCE,
        /** It only reads. */
        READ
    }

    boolean isRead() {
        return kind == Kind.READ;
    }

    /** Whether what is sent first may be sent again. */
    boolean beginsRepeatably() {
        return kind != Kind.ONCE;
    }

    /** What is sent after the first request is answered, looks at a job aside. */
    int furtherRequests() {
        return kind == Kind.READ_THEN_ONCE ? 1 : 0;
    }

    boolean isDoneAtFirst() {
        return kind == Kind.AGAIN || kind == Kind.ONCE;
    }

    static List<Doing> all() {
        return Stream.of(usage(), agreements(), credits(), bills(), payments(), jobs()).flatMap(List::stream).toList();
    }

    @Override
    public String toString() {
        return words;
    }

    private static List<Doing> usage() {
        MeterInput event = new MeterInput("compute.c2.c8m8", MeterInput.DEFAULT_TYPE, "400", "HOURS", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("report-1"));
        return List.of(
                new Doing("send usage", Kind.ONCE, stage -> {}, stage -> stage.metering().sendIaasMetering(List.of(USAGE)), stage -> total(stage) / 110_000),
                new Doing("send usage with events", Kind.AGAIN, stage -> {}, stage -> stage.metering().sendIaasMetering(List.of(event)), stage -> total(stage) / 110_000),
                new Doing("delete usage", Kind.AGAIN, Doing::use, stage -> stage.metering().deleteUsage(), stage -> 1 - total(stage) / 110_000),
                new Doing("show what usage came to", Kind.READ, stage -> {}, stage -> stage.metering().aggregatedUsage(), stage -> 0),
                new Doing("define the customer again", Kind.READ, stage -> {}, stage -> stage.customers().defineCustomer(), stage -> 0));
    }

    private static List<Doing> agreements() {
        return List.of(
                new Doing("apply a contract", Kind.AGAIN, stage -> {}, Doing::agree, stage -> stage.contracts().findContract().stream().count()),
                new Doing("end a contract", Kind.AGAIN, Doing::agree, stage -> stage.contracts().endContract(),
                        stage -> stage.contracts().findContract().flatMap(contract -> contract.to()).filter(YearMonth.of(2026, 1)::equals).stream().count()),
                new Doing("show a contract's prices", Kind.READ, Doing::agree, stage -> stage.contracts().findContract(), stage -> 0),
                new Doing("give a surcharge", Kind.ONCE, stage -> {}, Doing::adjust, stage -> total(stage) / 110),
                new Doing("remove adjustments", Kind.AGAIN, Doing::adjust, stage -> stage.adjustments().removeAdjustments(), stage -> 1 - total(stage) / 110));
    }

    private static List<Doing> credits() {
        return List.of(
                new Doing("give a credit", Kind.ONCE, stage -> {}, stage -> stage.credits().giveCredit(CreditInput.free(HUNDRED)), Doing::hundredsOfCredit),
                new Doing("make a coupon", Kind.AGAIN, stage -> {}, Doing::issue, Doing::redeemed),
                new Doing("redeem a coupon", Kind.ONCE, Doing::issue, stage -> stage.credits().redeemCoupon("SPRING"), Doing::hundredsOfCredit),
                new Doing("withdraw a campaign", Kind.AGAIN, stage -> stage.credits().giveCredit(CreditInput.free(HUNDRED)),
                        stage -> stage.credits().withdrawCampaign("spring"), stage -> 1 - hundredsOfCredit(stage)),
                new Doing("show what remains of credits", Kind.READ, stage -> {}, stage -> stage.credits().inquireRestCredit(), stage -> 0),
                new Doing("show the history of credits", Kind.READ, stage -> {}, stage -> stage.credits().creditHistory(), stage -> 0));
    }

    private static List<Doing> bills() {
        return List.of(
                new Doing("calculate the bill", Kind.AGAIN, Doing::use, stage -> stage.calculation().recalculateAll(),
                        stage -> stage.billing().findBillingStatement().stream().count()),
                new Doing("show the statement", Kind.READ, Doing::bill, stage -> stage.billing().getBillingStatement(), stage -> 0),
                new Doing("show what is unpaid", Kind.READ, stage -> {}, stage -> stage.billing().getUnpaid(), stage -> 0));
    }

    private static List<Doing> payments() {
        return List.of(
                new Doing("register the payment", Kind.READ_THEN_ONCE, Doing::bill, stage -> stage.payments().register(), stage -> had(stage, "REGISTERED")),
                new Doing("prepare the payment", Kind.READ_THEN_ONCE, Doing::register, stage -> stage.payments().prepare(), stage -> had(stage, "READY")),
                new Doing("cancel the payment", Kind.READ_THEN_ONCE, Doing::due, stage -> stage.payments().cancel(), stage -> had(stage, "CANCELLED")),
                new Doing("refund the payment", Kind.READ_THEN_ONCE, Doing::paid, stage -> stage.payments().refund(), stage -> had(stage, "REFUNDED")),
                new Doing("show the payment", Kind.READ, Doing::bill, stage -> stage.payments().current(), stage -> 0),
                pay());
    }

    static Doing pay() {
        return new Doing("pay", Kind.AGAIN, Doing::due, stage -> stage.payments().pay(TOTAL), Doing::charged);
    }

    private static List<Doing> jobs() {
        return List.of(
                payByJob(),
                new Doing("send the invoice by a job", Kind.ONCE, Doing::bill, stage -> stage.jobs().runJob("BATCH_SEND_INVOICE", AFTER),
                        stage -> stage.jobs().outbox().size()),
                new Doing("show the outbox", Kind.READ, stage -> {}, stage -> stage.jobs().outbox(), stage -> 0));
    }

    static Doing payByJob() {
        return new Doing("pay by a job", Kind.ONCE, Doing::due, stage -> stage.jobs().runJob("BATCH_PROCESS_PAYMENT", AFTER), Doing::charged);
    }

    private static void use(Stage stage) {
        stage.metering().sendIaasMetering(List.of(USAGE));
    }

    private static void agree(Stage stage) {
        stage.contracts().applyContract(ContractInput.from("PARTNER", YearMonth.of(2026, 1)));
    }

    private static void adjust(Stage stage) {
        stage.adjustments().adjust(AdjustmentInput.surcharge(AdjustmentLevel.BILLING_GROUP, HUNDRED));
    }

    private static void issue(Stage stage) {
        stage.credits().defineCoupon("SPRING", CreditInput.free(HUNDRED));
    }

    private static void bill(Stage stage) {
        use(stage);
        stage.calculation().recalculateAll();
    }

    private static void register(Stage stage) {
        bill(stage);
        stage.payments().register();
    }

    private static void due(Stage stage) {
        register(stage);
        stage.payments().prepare();
    }

    private static void paid(Stage stage) {
        due(stage);
        stage.payments().pay(TOTAL);
    }

    private static long total(Stage stage) {
        return stage.calculation().recalculateAll().minor().longValueExact();
    }

    private static long hundredsOfCredit(Stage stage) {
        return stage.credits().inquireRestCredit().remaining().minor().longValueExact() / 100;
    }

    private static long redeemed(Stage stage) {
        try {
            stage.credits().redeemCoupon("SPRING");
            return hundredsOfCredit(stage);
        } catch (RequestRefused unknown) {
            return 0;
        }
    }

    private static long had(Stage stage, String status) {
        return stage.payments().current().statuses().stream().filter(status::equals).count();
    }

    private static long charged(Stage stage) {
        return stage.payments().charges().size();
    }
}
