package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BadRequestsTest {

    private final Wire wire = new Wire();

    @BeforeEach
    void customer() {
        Billed.korean(wire, "u");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<String> bodies() {
        return Stream.of("POST /api/v1/metering", "POST /api/v1/calculate", "POST /api/v1/credits", "POST /api/v1/payment",
                "POST /api/v1/payment/pay-1/register", "PUT /api/v1/customers/u", "PUT /sandbox/clock", "POST /sandbox/reset",
        "POST /sandbox/faults", "PUT /api/v1/contracts", "POST /api/v1/adjustments",
                "PUT /api/v1/coupons/WELCOME", "POST /api/v1/coupons/WELCOME/redeem", "POST /api/v1/batch/jobs", "POST /sandbox/damage");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_is_not_json_is_refused_everywhere(String route) {
        for (String body : new String[] {"", "{", "uuid=u", "<u/>", "[]", "null", "\"u\"", "{\"uuid\":\"u\"}x", "{\"uuid\":\"u\",\"uuid\":\"u\"}", "\u0000"}) {
            Wire.Reply reply = send(route, body);

            assertThat(reply.code()).as(body).isEqualTo("INVALID_REQUEST");
            assertThat(reply.status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_missing_field_is_refused_everywhere(String route) {
        Wire.Reply reply = send(route, "{}");

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).contains("uuid");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_field_that_is_not_known_is_refused_everywhere(String route) {
        Wire.Reply reply = send(route, "{\"uiud\":\"u\"}");

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).contains("uiud");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "POST /api/v1/calculate | {\"uuid\":5,\"month\":\"2026-01\"}                                                        | uuid",
        "POST /api/v1/calculate | {\"uuid\":\"u\",\"month\":\"2026-13\"}                                                    | month",
        "POST /api/v1/payment   | {\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":\"1\"}                                   | amount",
        "POST /api/v1/payment   | {\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":1.5}                                     | amount",
        "POST /api/v1/metering  | {\"uuid\":\"u\",\"meters\":{}}                                                            | meters",
        "POST /api/v1/metering  | {\"uuid\":\"u\",\"meters\":[{}]}                                                          | counter_name",
        "PUT /sandbox/clock     | {\"uuid\":\"u\",\"today\":\"2026-02-29\"}                                                 | today",
        "PUT /api/v1/contracts  | {\"uuid\":\"u\",\"contract_id\":1}                                                        | contract_id",
        "PUT /api/v1/contracts  | {\"uuid\":\"u\",\"contract_id\":\"c\",\"contract\":\"PERIOD\",\"month_from\":\"2026-1\"}    | month_from",
        "POST /api/v1/adjustments | {\"uuid\":\"u\",\"level\":\"BILLING_GROUP\",\"month_to\":\"2026-00\"}                      | month_to",
        "POST /api/v1/adjustments | {\"uuid\":\"u\",\"amount\":1.5}                                                          | amount",
        "POST /api/v1/adjustments | {\"uuid\":\"u\",\"percent\":10}                                                          | percent",
        "POST /api/v1/credits   | {\"uuid\":\"u\",\"limited_to\":\"object.requests\"}                                        | limited_to",
        "POST /api/v1/credits   | {\"uuid\":\"u\",\"limited_to\":[1]}                                                       | limited_to",
        "PUT /api/v1/coupons/W  | {\"uuid\":\"u\",\"amount\":\"1000\"}                                                      | amount",
        "POST /api/v1/batch/jobs | {\"uuid\":\"u\",\"job_code\":\"CALC_LATE_FEE\",\"date\":\"2026-02-29\"}                 | date",
        "POST /sandbox/damage   | {\"uuid\":\"u\",\"month\":\"2026-01-01\",\"damage\":\"EVENT\"}                            | month",
        "POST /sandbox/faults   | {\"uuid\":\"u\",\"fault\":\"API_DOWN\",\"times\":\"1\"}                                   | times",
        "POST /sandbox/faults   | {\"uuid\":\"u\",\"fault\":\"API_DOWN\",\"times\":99999999999}                             | times",
    })
    void a_value_of_the_wrong_type_is_refused_by_name(String route, String body, String field) {
        Wire.Reply reply = send(route, body);

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).contains(field);
    }

    @Test
    void a_word_that_is_not_on_its_list_is_refused_with_the_nearest_one() {
        Wire.Reply credit = send("POST /api/v1/credits", "{\"uuid\":\"u\",\"give_campaign_id\":\"c\",\"amount\":1,\"type\":\"FREEE\"}");
        Wire.Reply fault = send("POST /sandbox/faults", "{\"uuid\":\"u\",\"fault\":\"GATEWAY_DECLINE\"}");

        assertThat(credit.code()).isEqualTo("INVALID_REQUEST");
        assertThat(credit.body()).contains("\"nearest\":\"FREE\"");
        assertThat(fault.code()).isEqualTo("INVALID_REQUEST");
        assertThat(fault.body()).contains("\"nearest\":\"GATEWAY_DECLINES\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "PUT /api/v1/contracts    | 'contract_id':'c','contract':'PARTNERS','month_from':'2026-01'              | PARTNER",
        "POST /api/v1/adjustments | 'level':'BILING_GROUP','type':'STATIC_EXTRA','amount':1,'month_from':'2026-01' | BILLING_GROUP",
        "POST /api/v1/adjustments | 'level':'BILLING_GROUP','type':'STATIC_EXTRAS','amount':1,'month_from':'2026-01' | STATIC_EXTRA",
        "PUT /api/v1/coupons/W    | 'amount':1,'type':'PAYD'                                                    | PAID",
        "POST /sandbox/faults     | 'fault':'API_ANSWER','status':503,'times':1                                | API_ANSWERS",
        "POST /sandbox/damage     | 'damage':'STATEMENT_TOTALS','month':'2026-01'                              | STATEMENT_TOTAL",
    })
    void a_word_that_is_not_on_a_list_is_refused_with_the_nearest_one_everywhere(String route, String fields, String nearest) {
        Wire.Reply reply = send(route, Wire.quoted("{'uuid':'u'," + fields + "}"));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.body()).contains("\"nearest\":\"" + nearest + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /", "GET /api/v1", "GET /api/v1/", "GET /api/v2/payment", "GET /api/v1/payments", "GET /api/v1/payment/", "GET /api/v1/payment/pay-1",
        "POST /api/v1/payment/pay-1/delete", "POST /api/v1/payment//register", "GET /api/v1/customers/", "GET /api/v1/customers/u/projects",
        "GET /API/V1/PAYMENT", "GET /api/v1/contracts/", "GET /api/v1/contracts/c-1", "GET /api/v1/contracts//prices", "GET /api/v1/coupons",
        "POST /api/v1/coupons//redeem", "GET /api/v1/batch", "GET /api/v1/batch/jobs/", "GET /api/v1/outbox/message-1", "GET /sandbox", "POST /sandbox/damages",
    })
    void a_path_that_does_not_exist_is_not_found(String route) {
        Wire.Reply reply = send(route, "{}");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(reply.detail()).isEqualTo("there is no " + route.split(" ")[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "PUT /api/v1/metering", "GET /api/v1/calculate", "DELETE /api/v1/payment", "GET /api/v1/payment/pay-1/register", "POST /api/v1/customers/u",
        "PATCH /api/v1/customers/u", "DELETE /sandbox/reset", "OPTIONS /api/v1/credits", "GET /api/v1/credits", "POST /api/v1/contracts",
        "PUT /api/v1/adjustments", "GET /api/v1/coupons/WELCOME",
        "PUT /api/v1/coupons/WELCOME/redeem", "GET /api/v1/batch/jobs", "DELETE /api/v1/batch/jobs/job-1", "POST /api/v1/outbox", "GET /sandbox/damage",
    })
    void a_method_that_a_path_does_not_have_is_not_allowed(String route) {
        Wire.Reply reply = send(route, "{}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo("%s is not allowed on %s".formatted((Object[]) route.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?uuid=", "?uuid", "?UUID=u", "?month=2026-01"})
    void a_parameter_that_the_query_must_have_is_named(String query) {
        for (String path : List.of("/api/v1/credits/history", "/api/v1/contracts", "/api/v1/contracts/c-1/prices", "/api/v1/adjustments", "/api/v1/payment",
                "/api/v1/batch/jobs/job-1", "/api/v1/outbox")) {
            Wire.Reply reply = wire.get(path + query);

            assertThat(reply.code()).as(path).isEqualTo("INVALID_REQUEST");
            assertThat(reply.detail()).isEqualTo("the query parameter uuid is missing");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/contracts, month", "/api/v1/adjustments, month", "/api/v1/metering, month", "/api/v1/credits, give_campaign_id"})
    void a_deletion_names_what_is_to_be_deleted(String path, String parameter) {
        for (String query : List.of("", "&" + parameter, "&" + parameter + "=")) {
            Wire.Reply reply = wire.delete(path + "?uuid=u" + query);

            assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
            assertThat(reply.detail()).isEqualTo("the query parameter " + parameter + " is missing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-1", "2026-13", "January", "2026-01-01", "%00"})
    void a_month_of_the_query_is_written_in_one_way(String month) {
        Wire.Reply reply = wire.get("/api/v1/payment?uuid=u&month=" + month);

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).contains("month");
    }

    private Wire.Reply send(String route, String body) {
        String[] words = route.split(" ");
        Optional<Object> sent = words[0].equals("GET") ? Optional.empty() : Optional.of(body);
        return wire.send(wire.request(words[0], words[1], sent).header("Idempotency-Key", "key-1").header("X-App-Key", "key-web-of-u"));
    }
}
