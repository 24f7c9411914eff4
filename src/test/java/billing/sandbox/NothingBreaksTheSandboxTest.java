package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.ClockSetting;
import billing.api.MeteringRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a client sends makes the sandbox answer 5xx or lose a customer. */
final class NothingBreaksTheSandboxTest {

    private final Wire wire = new Wire();
    private Billed billed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<String> oddTexts() {
        return Stream.of("%s", "%", "{}", "\\u0000", "\\ud800", "\\ud83d\\ude00", "\\\"", "../..", " ", "\\n", "x".repeat(100_000), "1e999999999",
                "０", "-0", "+1", "NaN");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void an_odd_word_of_a_meter_is_refused_or_taken(String odd) {
        for (String field : List.of("counter_name", "counter_type", "counter_unit", "counter_volume", "project_id", "resource_id", "event_id")) {
            Wire.Reply reply = billed.send(billed.key("web"), meterWith(field, odd));

            assertThat(reply.status()).as(field).isIn(200, 400, 401, 409, 422);
        }
        assertThat(billed.calculate(Billed.MONTH).status()).isEqualTo(200);
        assertThat(billed.get("/api/v1/metering", Billed.MONTH).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12", "-999999999-01", "9999-12", "0000-01"})
    void an_odd_month_is_refused_or_taken(String month) {
        for (String path : List.of("/api/v1/metering", "/api/v1/billing/statement", "/api/v1/billing/unpaid", "/api/v1/payment", "/api/v1/credits/balance")) {
            assertThat(wire.get(path + "?uuid=u&month=" + month.replace("+", "%2B")).status()).as(path).isIn(200, 400, 404);
        }
        assertThat(wire.post("/api/v1/calculate", "{\"uuid\":\"u\",\"month\":\"" + month + "\"}").status()).isIn(200, 400);
        assertThat(billed.send(billed.key("web"), meterWith("event_id", "e-1").replace("\"uuid\"", "\"month\":\"" + month + "\",\"uuid\"")).status())
                .isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00", "9999-12-31T23:59:59-18:00", "0000-01-01T00:00:00+18:00"})
    void an_odd_time_is_refused_or_taken(String time) {
        Wire.Reply reply = billed.send(billed.key("web"), meterWith("timestamp", time));

        assertThat(reply.status()).isIn(200, 400);
        assertThat(billed.everything()).allSatisfy((path, shown) -> assertThat(shown.status()).isIn(200, 404));
    }

    @Test
    void the_clock_may_stand_on_any_day_and_all_goes_on() {
        for (LocalDate day : List.of(LocalDate.of(9999, 12, 31), LocalDate.of(0, 1, 1), LocalDate.of(1900, 1, 1))) {
            assertThat(wire.put("/sandbox/clock", new ClockSetting("u", day)).status()).isEqualTo(200);
            billed.give(1);
            billed.due(Billed.MONTH);

            assertThat(billed.everything()).allSatisfy((path, shown) -> assertThat(shown.status()).isIn(200, 404));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "99999999999999999999999999999999999999999", "-99999999999999999999999999999999999999999"})
    void an_odd_amount_is_refused_or_taken(String amount) {
        billed.due();

        Wire.Reply payment = wire.send(wire.request("POST", "/api/v1/payment", Optional.of("{\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":" + amount + "}"))
                .header("Idempotency-Key", "key-1"));
        Wire.Reply credit = wire.post("/api/v1/credits", "{\"uuid\":\"u\",\"give_campaign_id\":\"c\",\"type\":\"FREE\",\"amount\":" + amount + "}");

        assertThat(payment.code()).isEqualTo("AMOUNT_MISMATCH");
        assertThat(credit.status()).isIn(201, 400);
        assertThat(billed.calculate(Billed.MONTH).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%25", "%2F", "%00", "..%2F..", "a%20b", "%F0%9F%98%80", "%FF", "u;x=1", "u?x", "{uuid}"})
    void an_odd_path_finds_nobody(String uuid) {
        assertThat(wire.get("/api/v1/customers/" + uuid).status()).isIn(400, 404, 200);
        assertThat(wire.post("/api/v1/payment/" + uuid + "/register", "{\"uuid\":\"u\"}").code()).isIn("NOT_FOUND", "INVALID_REQUEST");
    }

    @Test
    void a_customer_has_a_uuid_that_an_address_carries_as_it_is_written() {
        String uuid = "a%20b%2F%C3%BC";

        Wire.Reply put = wire.put("/api/v1/customers/" + uuid,
                "{\"uuid\":\"a b/ü\",\"member\":\"kr\",\"billing_group_id\":\"g\",\"projects\":[{\"project_id\":\"p\",\"appkey\":\"k\"}]}");

        assertThat(put.code()).isEqualTo("INVALID_REQUEST");
        assertThat(put.detail()).isEqualTo("the path parameter uuid is \"a b/ü\"; "
                + "allowed: letters, digits, hyphens, dots, _ and ~ such as 4f6e0c1a-7d2b-4c35-9e86-1b0a5d3c8f27");
        assertThat(wire.get("/api/v1/credits/history?uuid=" + uuid).code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void deep_nesting_and_a_large_body_are_answered() {
        Wire.Reply deep = wire.post("/api/v1/calculate", "{\"uuid\":" + "[".repeat(100_000));
        Wire.Reply large = billed.send(billed.key("web"), new MeteringRequest("u", Optional.empty(), Collections.nCopies(5_000, Billed.hours("0.000000001"))));

        assertThat(deep.code()).isEqualTo("INVALID_REQUEST");
        assertThat(large.body()).isEqualTo("{\"accepted\":5000,\"duplicates\":0}");
    }

    @Test
    void a_month_far_away_is_a_month_like_any_other() {
        billed.send(Billed.at("9999-12-31T12:00:00+09:00", Billed.hours("720")));

        assertThat(billed.calculate(YearMonth.of(9999, 12)).body()).contains("\"total_amount\":198000");
    }

    private static String meterWith(String field, String value) {
        String meter = "{\"counter_name\":\"object.requests\",\"counter_type\":\"DELTA\",\"counter_unit\":\"COUNT\",\"counter_volume\":\"1\","
                + "\"project_id\":\"web\",\"timestamp\":\"2026-01-10T12:00:00+09:00\",\"resource_id\":\"r\",\"event_id\":\"e\"}";
        String changed = meter.replaceAll("\"" + field + "\":\"[^\"]*\"", Matcher.quoteReplacement("\"" + field + "\":\"" + value + "\""));
        return "{\"uuid\":\"u\",\"meters\":[" + changed + "]}";
    }
}
