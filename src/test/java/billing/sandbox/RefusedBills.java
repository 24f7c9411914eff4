package billing.sandbox;

import billing.api.MeteringRequest;
import billing.engine.ErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is refused about usage, bills and payments to the customer of {@link RefusalChangesNothingTest}. */
final class RefusedBills {

    private RefusedBills() {}

    static Stream<Refused> all() {
        return Stream.of(metering(), months(), payments()).flatMap(List::stream);
    }

    private static List<Refused> metering() {
        MeteringRequest named = new MeteringRequest("u", Optional.of(Billed.BEFORE.minusMonths(1)), List.of(Billed.hours("1")));
        return List.of(
                new Refused(ErrorCode.UNAUTHORIZED, "another app key", billed -> billed.send("key-of-nobody", named)),
                new Refused(ErrorCode.INVALID_REQUEST, "no meters", billed -> billed.send(billed.key("web"), "{\"uuid\":\"u\"}")),
                new Refused(ErrorCode.UNKNOWN_COUNTER, "after a good meter",
                        billed -> billed.send(Billed.hours("1"), Billed.meter("web", "compute.c3", "1", "HOURS"))),
                new Refused(ErrorCode.UNIT_MISMATCH, "after a good meter",
                        billed -> billed.send(Billed.hours("1"), Billed.meter("web", "object.requests", "1", "GB"))),
                new Refused(ErrorCode.METER_OUTSIDE_MONTH, "another month named", billed -> billed.send(billed.key("web"), named)),
                new Refused(ErrorCode.EVENT_CONFLICT, "after a good event", billed -> billed.send(Billed.event("e-2", "1"), Billed.event("e-1", "2"))),
                new Refused(ErrorCode.EVENT_CONFLICT, "within one batch", billed -> billed.send(Billed.event("e-3", "1"), Billed.event("e-3", "2"))),
                new Refused(ErrorCode.INVALID_VOLUME, "after a good meter", billed -> billed.send(Billed.hours("1"), Billed.hours("-1"))),
                new Refused(ErrorCode.MONTH_CLOSED, "a meter for December",
                        billed -> billed.send(Billed.hours("1"), Billed.at("2025-12-31T23:59:59+09:00", Billed.hours("1")))),
                new Refused(ErrorCode.UNKNOWN_PROJECT, "after a good meter",
                        billed -> billed.send(Billed.hours("1"), Billed.meter("logs", "object.requests", "1", "COUNT"))));
    }

    private static List<Refused> months() {
        return List.of(
                new Refused(ErrorCode.MONTH_CLOSED, "December's usage deleted", billed -> billed.deleteUsage(Billed.BEFORE)),
                new Refused(ErrorCode.MONTH_CLOSED, "December calculated", billed -> billed.calculate(Billed.BEFORE)),
                new Refused(ErrorCode.NO_STATEMENT, "February", billed -> billed.get("/api/v1/billing/statement", Billed.MONTH.plusMonths(1))),
                new Refused(ErrorCode.INVALID_REQUEST, "a credit of nothing", billed -> billed.give(0)),
                new Refused(ErrorCode.INVALID_REQUEST, "a project with usage left out", billed -> billed.haveOnly("data")),
                new Refused(ErrorCode.INVALID_REQUEST, "no projects", billed -> billed.haveOnly()));
    }

    private static List<Refused> payments() {
        return List.of(
                new Refused(ErrorCode.NOT_FOUND, "February's payment", billed -> billed.pay("key-1", Billed.MONTH.plusMonths(1), 1)),
                new Refused(ErrorCode.INVALID_REQUEST, "no idempotency key", billed -> billed.pay("", Billed.MONTH, Billed.TOTAL)),
                new Refused(ErrorCode.INVALID_TRANSITION, "January registered twice", billed -> billed.move(Billed.MONTH, "register")),
                new Refused(ErrorCode.INVALID_TRANSITION, "January refunded unpaid", billed -> billed.move(Billed.MONTH, "refund")),
                new Refused(ErrorCode.INVALID_TRANSITION, "December cancelled", billed -> billed.move(Billed.BEFORE, "cancel")),
                new Refused(ErrorCode.INVALID_TRANSITION, "December paid again", billed -> billed.pay("key-1", Billed.BEFORE, Billed.TOTAL)),
                new Refused(ErrorCode.AMOUNT_MISMATCH, "1 KRW too much", billed -> billed.pay("key-1", Billed.MONTH, Billed.TOTAL + 1)),
                new Refused(ErrorCode.IDEMPOTENCY_CONFLICT, "December's key for January",
                        billed -> billed.pay("key-of-december", Billed.MONTH, billed.payment().amount().longValueExact())),
                new Refused(ErrorCode.PAYMENT_DECLINED, "by the gateway", RefusedBills::declined));
    }

    private static Wire.Reply declined(Billed billed) {
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);
        return billed.pay("key-1", Billed.MONTH, billed.payment().amount().longValueExact());
    }
}
