package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.CustomerRequest;
import billing.api.MeteringRequest;
import billing.engine.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused, the customer's account is what it was: all that can be asked for is answered as before. */
final class RefusalChangesNothingTest {

    private final Wire wire = new Wire();
    private Billed billed;

    /** A request that is refused with a code. */
    record Refused(ErrorCode code, String what, Function<Billed, Wire.Reply> request) {

        @Override
        public String toString() {
            return code + ": " + what;
        }
    }

    /** December is paid; January is due, and has usage, an event and a credit. */
    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        billed.send(Billed.at("2025-12-10T12:00:00+09:00", Billed.hours("720")));
        billed.due(Billed.BEFORE).pay("key-of-december", Billed.BEFORE, Billed.TOTAL);
        billed.give(18_000);
        billed.send(Billed.event("e-1", "1"));
        billed.due();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<Refused> refused() {
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
                new Refused(ErrorCode.PAYMENT_DECLINED, "by the gateway", RefusalChangesNothingTest::declined));
    }

    private static Wire.Reply declined(Billed billed) {
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);
        return billed.pay("key-1", Billed.MONTH, billed.payment().amount().longValueExact());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_refusal_changes_nothing(Refused refused) {
        Map<String, Wire.Reply> before = billed.everything();

        Wire.Reply reply = refused.request().apply(billed);

        assertThat(reply.code()).isEqualTo(refused.code().name());
        assertThat(billed.everything()).isEqualTo(before);
    }

    @Test
    void a_payment_of_another_customer_is_not_found_and_stays_what_it_was() {
        Billed other = Billed.korean(wire, "other");
        Map<String, Wire.Reply> before = billed.everything();

        Wire.Reply reply = wire.post("/api/v1/payment/" + billed.payment().paymentId() + "/cancel", new CustomerRequest(other.uuid()));

        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(billed.everything()).isEqualTo(before);
    }

    @Test
    void a_credit_that_is_not_supported_changes_nothing() {
        Billed american = Billed.in(wire, "etc", "a");
        Map<String, Wire.Reply> before = american.everything();

        assertThat(american.give(1).code()).isEqualTo("CREDIT_NOT_SUPPORTED");
        assertThat(american.everything()).isEqualTo(before);
    }

    @Test
    void every_code_is_tried() {
        Stream<ErrorCode> tried = Stream.concat(refused().map(Refused::code), Stream.of(ErrorCode.CREDIT_NOT_SUPPORTED));

        assertThat(tried).containsAll(Arrays.asList(ErrorCode.values()));
    }
}
