package billing.sandbox;

import billing.engine.ErrorCode;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What is refused about contracts, adjustments, credits, jobs and troubles to the customer of {@link RefusalChangesNothingTest}. */
final class RefusedAgreements {

    private static final YearMonth AFTER = Billed.MONTH.plusMonths(1);

    private RefusedAgreements() {}

    static Stream<Refused> all() {
        return Stream.of(contracts(), adjustments(), credits(), jobs(), troubles()).flatMap(List::stream);
    }

    private static List<Refused> contracts() {
        return List.of(
                new Refused(ErrorCode.CONTRACT_OVERLAP, "another contract in a last month",
                        billed -> billed.agreed().contract("c-3", "VOLUME", "2027-05", "2027-06")),
                new Refused(ErrorCode.CONTRACT_OVERLAP, "a known contract prolonged into another",
                        billed -> billed.agreed().contract("c-1", "PERIOD", "2026-06", "2028-01")),
                new Refused(ErrorCode.INVALID_REQUEST, "an unknown contract", billed -> billed.agreed().contract("c-1", "PERIODS", "2026-06")),
                new Refused(ErrorCode.INVALID_REQUEST, "a contract that ends before it begins",
                        billed -> billed.agreed().contract("c-1", "PERIOD", "2026-06", "2026-05")),
                new Refused(ErrorCode.INVALID_REQUEST, "the end of no month", billed -> billed.agreed().endContract("")),
                new Refused(ErrorCode.NOT_FOUND, "the end of a contract that covers another month", billed -> billed.agreed().endContract("2026-05")),
                new Refused(ErrorCode.NOT_FOUND, "prices of an unknown contract", billed -> billed.agreed().prices("c-3")));
    }

    private static List<Refused> adjustments() {
        return List.of(
                new Refused(ErrorCode.INVALID_ADJUSTMENT, "more than all", billed -> adjusted(billed, "'type':'PERCENT_DISCOUNT','percent':'100.1'")),
                new Refused(ErrorCode.INVALID_ADJUSTMENT, "a negative percentage", billed -> adjusted(billed, "'type':'PERCENT_EXTRA','percent':'-0.1'")),
                new Refused(ErrorCode.INVALID_ADJUSTMENT, "a negative amount", billed -> adjusted(billed, "'type':'STATIC_EXTRA','amount':-1")),
                new Refused(ErrorCode.INVALID_REQUEST, "an amount for a percentage", billed -> adjusted(billed, "'type':'PERCENT_EXTRA','amount':1")),
                new Refused(ErrorCode.INVALID_REQUEST, "the adjustments of no month", billed -> billed.agreed().removeAdjustments("January")),
                new Refused(ErrorCode.UNKNOWN_PROJECT, "a project of nobody", billed -> billed.agreed()
                        .adjust("'level':'PROJECT','project_id':'logs','type':'STATIC_EXTRA','amount':1,'month_from':'2026-01'")));
    }

    private static Wire.Reply adjusted(Billed billed, String terms) {
        return billed.agreed().adjust("'level':'BILLING_GROUP','month_from':'2026-01'," + terms);
    }

    private static List<Refused> credits() {
        return List.of(
                new Refused(ErrorCode.UNKNOWN_COUNTER, "a credit for an unknown counter",
                        billed -> billed.give("'amount':1,'type':'FREE','limited_to':['compute.c3']")),
                new Refused(ErrorCode.INVALID_REQUEST, "a credit for no counter", billed -> billed.give("'amount':1,'type':'FREE','limited_to':[]")),
                new Refused(ErrorCode.INVALID_REQUEST, "a credit that ends before it begins",
                        billed -> billed.give("'amount':1,'type':'FREE','valid_from':'2026-01-02','expires_at':'2026-01-01'")),
                new Refused(ErrorCode.NOT_FOUND, "the withdrawal of an unknown campaign", billed -> billed.agreed().withdraw("autumn")),
                new Refused(ErrorCode.INVALID_REQUEST, "the withdrawal of no campaign", billed -> billed.agreed().withdraw("")),
                new Refused(ErrorCode.COUPON_ALREADY_USED, "a coupon redeemed twice", billed -> billed.agreed().redeem("USED")),
                new Refused(ErrorCode.UNKNOWN_COUPON, "a coupon that was never defined", billed -> billed.agreed().redeem("LOST")),
                new Refused(ErrorCode.INVALID_REQUEST, "a known coupon worth nothing", billed -> billed.agreed().coupon("FRESH", 0)),
                new Refused(ErrorCode.UNKNOWN_COUNTER, "a known coupon for an unknown counter",
                        billed -> billed.agreed().coupon("FRESH", "'limited_to':['compute.c3']")));
    }

    private static List<Refused> jobs() {
        return List.of(
                new Refused(ErrorCode.UNKNOWN_JOB, "a job that nobody knows", billed -> billed.batched().accept("BATCH_SEND_INVOICES", "2026-02-01")),
                new Refused(ErrorCode.NOT_FOUND, "a job that was never accepted", billed -> billed.batched().look("job-9")));
    }

    private static List<Refused> troubles() {
        return List.of(
                new Refused(ErrorCode.INVALID_REQUEST, "an unknown damage", billed -> billed.troubled().damage("EVENTS", Billed.MONTH)),
                new Refused(ErrorCode.INVALID_REQUEST, "no statement to damage", billed -> billed.troubled().damage("STATEMENT_TOTAL", AFTER)),
                new Refused(ErrorCode.INVALID_REQUEST, "no charge to damage", billed -> billed.troubled().damage("CHARGE", Billed.MONTH)),
                new Refused(ErrorCode.INVALID_REQUEST, "no event to damage", billed -> billed.troubled().damage("EVENT", Billed.BEFORE)),
                new Refused(ErrorCode.INVALID_REQUEST, "no payment to damage", billed -> billed.troubled().damage("PAYMENT_HISTORY", AFTER)),
                new Refused(ErrorCode.INVALID_REQUEST, "an answer that is no error", billed -> billed.troubled().answers(399, 1)),
                new Refused(ErrorCode.INVALID_REQUEST, "an answer for ever", billed -> billed.troubled().answers(503, 1_001)),
                new Refused(ErrorCode.INVALID_REQUEST, "a line that is down never", billed -> billed.troubled().down(0)),
                new Refused(ErrorCode.INVALID_REQUEST, "an API slower than a minute", billed -> billed.troubled().slow(60_001)));
    }
}
