package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.Problem;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document does not allow is refused with where it is, what was read, what is allowed, and what is nearest. */
final class DocumentedRequestsTest {

    private static final String METER = "\"counter_name\":\"compute.c2.c8m8\",\"counter_unit\":\"HOURS\",\"counter_volume\":\"1\",\"project_id\":\"web\"";
    private static final String TIME = ",\"timestamp\":\"2026-01-10T12:00:00+09:00\"";

    private final Wire wire = new Wire();

    @BeforeEach
    void customer() {
        Billed.korean(wire, "u");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "POST /api/v1/calculate | 'uuid':'u'                                                    | $.month is missing",
        "POST /api/v1/calculate | 'uuid':'u','mnoth':'2026-01'                                  | $.mnoth is not a field; allowed: uuid, month; nearest: month",
        "POST /api/v1/calculate | 'uuid':'u','month':'2026-13'                                  | $.month is \"2026-13\"; allowed: a month such as 2026-01",
        "POST /api/v1/calculate | 'uuid':5,'month':'2026-01'                                    | $.uuid is a number; allowed: letters, digits, hyphens, dots, _ and ~ such as 4f6e0c1a-7d2b-4c35-9e86-1b0a5d3c8f27, as text",
        "POST /api/v1/calculate | 'uuid':'u','month':null                                       | $.month is null; allowed: a month such as 2026-01, as text",
        "POST /api/v1/payment   | 'uuid':'u','month':'2026-01','amount':'1'                     | $.amount is text; allowed: a whole number such as 110000",
        "POST /api/v1/payment   | 'uuid':'u','month':'2026-01','amount':1.5                     | $.amount is 1.5; allowed: a whole number such as 110000",
        "POST /api/v1/credits   | 'uuid':'u','give_campaign_id':'c','type':'FREE','amount':0    | a credit of 0 KRW; allowed: more than 0",
        "PUT /api/v1/coupons/c  | 'uuid':'u','type':'FREE','amount':-1                          | a credit of -1 KRW; allowed: more than 0",
        "POST /api/v1/credits   | 'uuid':'u','give_campaign_id':'','type':'FREE','amount':1     | $.give_campaign_id is \"\"; allowed: text that is not empty",
        "POST /api/v1/credits   | 'uuid':'u','give_campaign_id':'c','type':'FREEE','amount':1   | $.type is \"FREEE\"; allowed: FREE, PAID; nearest: FREE",
        "POST /api/v1/metering  | 'uuid':'u','meters':[]                                        | $.meters is an empty list; allowed: a list that is not empty",
        "POST /api/v1/metering  | 'uuid':'u','meters':{}                                        | $.meters is an object; allowed: a list that is not empty",
        "POST /sandbox/faults   | 'uuid':'u','fault':'API_ANSWERS','status':200,'times':1       | $.status is 200; allowed: a whole number from 400 to 599",
        "POST /sandbox/reset    | 'uuid':'u','forget':'yes'                                     | $.forget is text; allowed: true or false",
        "PUT /sandbox/clock     | 'uuid':'u','today':'2026-02-29'                               | $.today is \"2026-02-29\"; allowed: a day such as 2026-01-31",
    })
    void a_body_is_refused_by_its_field(String route, String fields, String detail) {
        Wire.Reply reply = send(route, "{" + fields.replace('\'', '"') + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo(detail);
    }

    @Test
    void a_field_of_a_list_is_named_with_its_place() {
        Wire.Reply reply = send("POST /api/v1/metering", "{\"uuid\":\"u\",\"meters\":[{" + METER + TIME + ",\"counter_type\":\"DELTA\"},{" + METER + TIME
                + ",\"counter_type\":\"DELAT\"}]}");

        assertThat(reply.as(Problem.class).nearest()).contains("DELTA");
        assertThat(reply.detail()).isEqualTo("$.meters[1].counter_type is \"DELAT\"; allowed: DELTA, GAUGE, CUMULATIVE; nearest: DELTA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key,key", " ", "", "schlüssel"})
    void an_app_key_is_refused_and_not_shown(String key) {
        Wire.Reply reply = send("PUT /api/v1/customers/new",
                "{\"uuid\":\"new\",\"member\":\"kr\",\"billing_group_id\":\"g\",\"projects\":[{\"project_id\":\"p\",\"appkey\":\"" + key + "\"}]}");

        assertThat(reply.detail()).isEqualTo("$.projects[0].appkey is not shown here; allowed: visible ASCII characters but no comma");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/api/v1/billing/unpaid?uuid=u             | the query parameter month is missing",
        "/api/v1/billing/unpaid?uuid=u&month=      | the query parameter month is missing",
        "/api/v1/billing/unpaid?uuid=u&month=March | the query parameter month is \"March\"; allowed: a month such as 2026-01",
        "/api/v1/payment?uuid=u&month=2026-00      | the query parameter month is \"2026-00\"; allowed: a month such as 2026-01",
    })
    void a_parameter_is_refused_by_its_name(String path, String detail) {
        assertThat(wire.get(path).code()).isEqualTo("INVALID_REQUEST");
        assertThat(wire.get(path).detail()).isEqualTo(detail);
    }

    @Test
    void a_header_is_refused_by_its_name() {
        Wire.Reply reply = wire.post("/api/v1/payment", "{\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":1}");

        assertThat(reply.detail()).isEqualTo("the header Idempotency-Key is missing");
    }

    @Test
    void a_body_of_another_type_is_refused() {
        Wire.Reply reply = wire.send(wire.request("POST", "/api/v1/calculate", Optional.of("<u/>"))
                .post(RequestBody.create("<u/>", MediaType.get("text/xml"))));

        assertThat(reply.detail()).isEqualTo("the header Content-Type is \"text/xml\"; allowed: application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "110000.0", "1e3"})
    void a_number_that_is_none_of_the_smallest_units_is_refused_at_once(String amount) {
        Wire.Reply reply = send("POST /api/v1/payment", "{\"uuid\":\"u\",\"month\":\"2026-01\",\"amount\":" + amount + "}");

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).startsWith("$.amount is ").endsWith("; allowed: a whole number such as 110000");
    }

    private Wire.Reply send(String route, String body) {
        String[] words = route.split(" ");
        return wire.send(wire.request(words[0], words[1], Optional.of(body)).header("Idempotency-Key", "key-1").header("X-App-Key", "key-web-of-u"));
    }
}
