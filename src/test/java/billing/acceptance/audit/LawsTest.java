package billing.acceptance.audit;

import static billing.acceptance.audit.LedgerBuilder.FEBRUARY;
import static billing.acceptance.audit.LedgerBuilder.JANUARY;
import static billing.acceptance.audit.LedgerBuilder.MARCH;
import static billing.acceptance.audit.LedgerBuilder.charge;
import static billing.acceptance.audit.LedgerBuilder.payment;
import static billing.acceptance.audit.LedgerBuilder.step;
import static billing.acceptance.audit.LedgerBuilder.won;
import static org.assertj.core.api.Assertions.assertThat;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Currency;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LawsTest {

    private static final String NOTHING_SHOWN = "but there is no statement";

    /** One way of breaking a law, and what is said of it; the month is absent where credits are wrong in all. */
    private record Breach(String way, Consumer<LedgerBuilder> breaking, Optional<YearMonth> month, String figures) {

        @Override
        public String toString() {
            return way;
        }
    }

    @Test
    void a_sound_ledger_breaks_no_law() {
        assertThat(Laws.violations(new LedgerBuilder().build())).isEmpty();
    }

    @Test
    void a_ledger_without_anything_breaks_no_law() {
        Ledger.Month untouched = new Ledger.Month(JANUARY, Optional.empty(), List.of(), List.of(), Optional.empty());

        assertThat(Laws.violations(new Ledger(Currency.USD, List.of(untouched), List.of()))).isEmpty();
    }

    @Test
    void a_month_of_nothing_is_paid_without_the_gateway() {
        LedgerBuilder cheap = new LedgerBuilder();
        cheap.februaryPayments.set(0, payment("pay-3", "0", "CREATED", "REGISTERED", "READY", "CANCELLED").with());
        cheap.januaryPayments.set(0, payment("pay-1", "0", "CREATED", "REGISTERED", "READY", "PAID", "REFUNDED").with());

        assertThat(Laws.violations(cheap.build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"statements", "paymentsOfStatements"})
    void a_statement_that_does_not_add_up_is_found(Breach breach) {
        expectOnly(LedgerLaw.STATEMENT, breach);
    }

    @ParameterizedTest
    @MethodSource("balances")
    void a_balance_that_does_not_add_up_is_found(Breach breach) {
        expectOnly(LedgerLaw.CREDIT_BALANCE, breach);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void credit_that_paid_another_amount_than_the_statement_shows_is_found(Breach breach) {
        expectOnly(LedgerLaw.CREDIT_USE, breach);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_payment_that_went_another_way_is_found(Breach breach) {
        expectOnly(LedgerLaw.PAYMENT_HISTORY, breach);
    }

    @ParameterizedTest
    @MethodSource("charges")
    void a_gateway_that_keeps_too_much_or_too_little_is_found(Breach breach) {
        expectOnly(LedgerLaw.CHARGE, breach);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_counts_twice_is_found(Breach breach) {
        expectOnly(LedgerLaw.EVENT, breach);
    }

    private static Stream<Breach> statements() {
        return Stream.of(
                january("the total is 1 too much", ledger -> ledger.items.put(StatementItem.TOTAL, won("168,301")),
                        "charge 200,000 KRW - discount 10,000 KRW + surcharge 5,000 KRW + shortfall 5,000 KRW - credit 50,000 KRW + tax 15,000 KRW"
                                + " + late fee 3,300 KRW = 168,300 KRW, but the total is 168,301 KRW"),
                january("the steps end elsewhere", ledger -> ledger.items.put(StatementItem.TOTAL, won("168,299")),
                        "the last step reaches 168,300 KRW, but the total is 168,299 KRW"),
                january("a line is missing", ledger -> ledger.lines.remove(1), "the lines come to 180,000 KRW, but the charge is 200,000 KRW"),
                january("a line costs 1 less", ledger -> ledger.lines.set(1, cheaper(ledger.lines.get(1))),
                        "the lines come to 199,999 KRW, but the charge is 200,000 KRW"),
                itemAgainstSteps(StatementItem.DISCOUNT, "the steps of the discount come to 10,000 KRW, but the discount is 10,001 KRW"),
                itemAgainstSteps(StatementItem.SURCHARGE, "the steps of the surcharge come to 5,000 KRW, but the surcharge is 5,001 KRW"),
                itemAgainstSteps(StatementItem.SHORTFALL, "the steps of the shortfall come to 5,000 KRW, but the shortfall is 5,001 KRW"),
                itemAgainstSteps(StatementItem.TAX, "the steps of the tax come to 15,000 KRW, but the tax is 15,001 KRW"),
                itemAgainstSteps(StatementItem.LATE_FEE, "the steps of the late fee come to 3,300 KRW, but the late fee is 3,301 KRW"),
                january("a step is shown as another item", ledger -> ledger.steps.set(3, step("shortfall", "5,000", "195,000")),
                        "the steps of the surcharge come to 0 KRW, but the surcharge is 5,000 KRW"),
                january("a step is no item's", ledger -> ledger.steps.add(step("gift", "0", "168,300")),
                        "the step \"by hand\" is of \"gift\", which is no item of a statement"),
                january("the first step reaches too much", ledger -> ledger.steps.set(0, step("charge", "180,000", "180,001")),
                        "step 1: 0 KRW + 180,000 KRW = 180,000 KRW, but it reaches 180,001 KRW"),
                january("a step between reaches too little", ledger -> ledger.steps.set(2, step("discount", "-10,000", "189,999")),
                        "step 3: 200,000 KRW - 10,000 KRW = 190,000 KRW, but it reaches 189,999 KRW"),
                january("there are no steps", ledger -> ledger.steps.clear(), "the last step reaches 0 KRW, but the total is 168,300 KRW"));
    }

    private static Stream<Breach> paymentsOfStatements() {
        return Stream.of(
                january("the payment asks for too little", ledger -> ledger.januaryPayments.set(1, payment("pay-2", "168,299",
                        "CREATED", "REGISTERED", "READY", "PAID").with(charge("168,299", false))),
                        "the payment asks for 168,299 KRW, but the total is 168,300 KRW"),
                new Breach("a payment asks for nothing that is there", ledger -> ledger.februaryPayments.set(0, payment("pay-3", "1,000", "CREATED").with()),
                        Optional.of(FEBRUARY), "the payment asks for 1,000 KRW, " + NOTHING_SHOWN));
    }

    private static Stream<Breach> balances() {
        return Stream.of(
                credits("a grant is told otherwise", ledger -> ledger.movements.set(0, movement("GRANTED", "100,001", "credit-1")),
                        "credit-1: in the history GRANTED 100,001 KRW - USED 70,000 KRW + RELEASED 20,000 KRW - EXPIRED 10,000 KRW - WITHDRAWN 0 KRW"
                                + " = 40,001 KRW, but 40,000 KRW remains"),
                credits("an expiry is not told", ledger -> ledger.movements.removeIf(moved -> moved.kind().equals("EXPIRED")),
                        "credit-1: in the history GRANTED 100,000 KRW - USED 70,000 KRW + RELEASED 20,000 KRW - EXPIRED 0 KRW - WITHDRAWN 0 KRW"
                                + " = 50,000 KRW, but 40,000 KRW remains"),
                credits("a withdrawal is not told", ledger -> ledger.movements.removeIf(moved -> moved.kind().equals("WITHDRAWN")),
                        "credit-2: in the history GRANTED 30,000 KRW - USED 0 KRW + RELEASED 0 KRW - EXPIRED 0 KRW - WITHDRAWN 0 KRW = 30,000 KRW, but 0 KRW remains"),
                credits("a credit says that less was granted", ledger -> ledger.credits.set(1, credit("credit-2", "29,999", "0", "30,000", "0")),
                        "credit-2: granted 29,999 KRW - used 0 KRW - expired 0 KRW - withdrawn 30,000 KRW = -1 KRW, but 0 KRW remains"),
                credits("a credit says that less was used", ledger -> ledger.credits.set(0, new Ledger.Credit("credit-1", won("99,999"), won("49,999"),
                        won("10,000"), won("0"), won("40,000"))), "credit-1: the history says that 50,000 KRW was used, but the credit says 49,999 KRW"),
                credits("a credit is below nothing", ledger -> {
                    ledger.credits.set(1, credit("credit-2", "30,000", "0", "30,001", "-1"));
                    ledger.movements.set(6, movement("WITHDRAWN", "30,001", "credit-2"));
                    ledger.remaining = won("39,999");
                }, "credit-2: -1 KRW remains, which is less than nothing"),
                credits("a credit is not listed", ledger -> ledger.credits.remove(1), "credit-2: the history has movements of it, but the balance does not list it"),
                january("the balance is not that of its credits", ledger -> ledger.remaining = won("40,001"),
                        "the credits come to 40,000 KRW, but the balance says that 40,001 KRW remains"));
    }

    private static Stream<Breach> uses() {
        return Stream.of(
                january("the history says more", ledger -> usedMoreIn(JANUARY, ledger),
                        "the history says that the month used 50,001 KRW, but the credit of the statement is 50,000 KRW"),
                january("the balance says less", ledger -> ledger.januaryUsed = won("49,999"),
                        "the balance says that the month used 49,999 KRW, but the credit of the statement is 50,000 KRW"),
                new Breach("a voided month kept some", ledger -> usedMoreIn(FEBRUARY, ledger), Optional.of(FEBRUARY),
                        "the history says that the month used 1 KRW, " + NOTHING_SHOWN),
                new Breach("the balance of a voided month says some", ledger -> ledger.februaryUsed = won("1"), Optional.of(FEBRUARY),
                        "the balance says that the month used 1 KRW, " + NOTHING_SHOWN),
                new Breach("a month that nobody spoke of used some", ledger -> usedMoreIn(MARCH.plusMonths(1), ledger), Optional.of(MARCH.plusMonths(1)),
                        "the history says that the month used 1 KRW, " + NOTHING_SHOWN));
    }

    private static Stream<Breach> histories() {
        return Stream.of(
                january("the beginning is missing", ledger -> paidBy(ledger, "PAID", "REGISTERED", "READY", "PAID"),
                        "pay-2: the way REGISTERED → READY → PAID begins with REGISTERED, not with CREATED"),
                january("a status is missing", ledger -> paidBy(ledger, "PAID", "CREATED", "REGISTERED", "PAID"),
                        "pay-2: the way CREATED → REGISTERED → PAID goes from REGISTERED to PAID, which no payment does"),
                january("the end is missing", ledger -> paidBy(ledger, "PAID", "CREATED", "REGISTERED", "READY"),
                        "pay-2: the way CREATED → REGISTERED → READY ends with READY, but the payment is PAID"),
                january("it goes on after its end", ledger -> paidBy(ledger, "PAID", "CREATED", "REGISTERED", "READY", "CANCELLED", "PAID"),
                        "pay-2: the way CREATED → REGISTERED → READY → CANCELLED → PAID goes from CANCELLED to PAID, which no payment does"),
                january("it went no way", ledger -> paidBy(ledger, "PAID"), "pay-2: the way  begins with nothing, not with CREATED"),
                january("the payment before is not void", ledger -> ledger.januaryPayments.set(0,
                        payment("pay-1", "168,300", "CREATED", "REGISTERED", "READY").with()),
                        "pay-1 is READY although another payment of the month came after it"));
    }

    private static Stream<Breach> charges() {
        return Stream.of(
                january("it charged twice", ledger -> ledger.januaryPayments.set(1, paid().with(charge("168,300", false), charge("168,300", false))),
                        "pay-2: the gateway keeps 336,600 KRW, but the payment is PAID over 168,300 KRW, for which it keeps 168,300 KRW"),
                january("it charged nothing", ledger -> ledger.januaryPayments.set(1, paid().with()),
                        "pay-2: the gateway keeps 0 KRW, but the payment is PAID over 168,300 KRW, for which it keeps 168,300 KRW"),
                january("it gave back what was paid", ledger -> ledger.januaryPayments.set(1, paid().with(charge("168,300", true))),
                        "pay-2: the gateway keeps 0 KRW, but the payment is PAID over 168,300 KRW, for which it keeps 168,300 KRW"),
                january("it kept what was refunded", ledger -> ledger.januaryPayments.set(0, payment("pay-1", "168,300",
                        "CREATED", "REGISTERED", "READY", "PAID", "REFUNDED").with(charge("168,300", false))),
                        "pay-1: the gateway keeps 168,300 KRW, but the payment is REFUNDED over 168,300 KRW, for which it keeps 0 KRW"),
                new Breach("it charged before it may", ledger -> ledger.februaryPayments.set(0, payment("pay-3", "1,000",
                        "CREATED", "REGISTERED", "READY", "CANCELLED").with(charge("1", false))), Optional.of(FEBRUARY),
                        "pay-3: the gateway keeps 1 KRW, but the payment is CANCELLED over 1,000 KRW, for which it keeps 0 KRW"));
    }

    private static Stream<Breach> events() {
        return Stream.of(
                january("in its month", ledger -> ledger.januaryEvents.add("e-1"), "the event e-1 counts in 2026-01 and again in 2026-01"),
                new Breach("in two months", ledger -> ledger.marchEvents.add("e-2"), Optional.of(MARCH), "the event e-2 counts in 2026-01 and again in 2026-03"));
    }

    private static void expectOnly(LedgerLaw law, Breach breach) {
        LedgerBuilder ledger = new LedgerBuilder();
        breach.breaking().accept(ledger);

        List<Violation> found = Laws.violations(ledger.build());

        assertThat(found).extracting(Violation::law).containsOnly(law);
        assertThat(found).anySatisfy(violation -> {
            assertThat(violation.figures()).isEqualTo(breach.figures());
            assertThat(violation.month()).isEqualTo(breach.month());
        });
    }

    private static Breach january(String way, Consumer<LedgerBuilder> breaking, String figures) {
        return new Breach(way, breaking, Optional.of(JANUARY), figures);
    }

    private static Breach credits(String way, Consumer<LedgerBuilder> breaking, String figures) {
        return new Breach(way, breaking, Optional.empty(), figures);
    }

    private static Breach itemAgainstSteps(StatementItem item, String figures) {
        return january("the " + item + " is 1 more than its steps", ledger -> ledger.items.merge(item, won("1"), (shown, more) -> shown.plus(more)), figures);
    }

    private static Statement.Line cheaper(Statement.Line line) {
        return new Statement.Line(line.project(), line.counter(), line.quantity(), line.unit(), line.price(), line.tariff(), line.amount().minus(won("1")));
    }

    /** The first credit paid a month 1 more, and says so everywhere but in the statement. */
    private static void usedMoreIn(YearMonth month, LedgerBuilder ledger) {
        ledger.moved("USED", "1", "credit-1", Optional.of(month));
        ledger.credits.set(0, new Ledger.Credit("credit-1", won("100,000"), won("50,001"), won("10,000"), won("0"), won("39,999")));
        ledger.remaining = won("39,999");
    }

    private static void paidBy(LedgerBuilder ledger, String status, String... statuses) {
        ledger.januaryPayments.set(1, new Ledger.Payment("pay-2", won("168,300"), status, List.of(statuses), List.of(charge("168,300", false))));
    }

    private static LedgerBuilder.Way paid() {
        return payment("pay-2", "168,300", "CREATED", "REGISTERED", "READY", "PAID");
    }

    private static Ledger.Movement movement(String kind, String amount, String creditId) {
        return new Ledger.Movement(kind, won(amount), creditId, Optional.empty());
    }

    private static Ledger.Credit credit(String id, String granted, String used, String withdrawn, String remaining) {
        return new Ledger.Credit(id, won(granted), won(used), won("0"), won(withdrawn), won(remaining));
    }
}
