package billing.acceptance.audit;

import static billing.acceptance.audit.Breach.january;
import static billing.acceptance.audit.LedgerBuilder.FEBRUARY;
import static billing.acceptance.audit.LedgerBuilder.charge;
import static billing.acceptance.audit.LedgerBuilder.payment;
import static billing.acceptance.audit.LedgerBuilder.step;
import static billing.acceptance.audit.LedgerBuilder.won;

import billing.manager.LedgerLaw;
import billing.manager.Statement;
import billing.manager.StatementItem;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StatementLawTest {

    private static final String NOTHING_SHOWN = "but there is no statement";

    @ParameterizedTest
    @MethodSource({"statements", "paymentsOfStatements"})
    void a_statement_that_does_not_add_up_is_found(Breach breach) {
        breach.breaksOnly(LedgerLaw.STATEMENT);
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

    private static Breach itemAgainstSteps(StatementItem item, String figures) {
        return january("the " + item + " is 1 more than its steps", ledger -> ledger.items.merge(item, won("1"), (shown, more) -> shown.plus(more)), figures);
    }

    private static Statement.Line cheaper(Statement.Line line) {
        return new Statement.Line(line.project(), line.counter(), line.quantity(), line.unit(), line.price(), line.tariff(), line.amount().minus(won("1")));
    }
}
