package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.Problem;
import billing.api.ProviderState;
import billing.sandbox.states.ProviderStates;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ProviderStatesTest {

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    static List<String> names() {
        return ProviderStates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_state_can_be_set_up_without_a_word_about_it_and_twice(String name) {
        assertThat(setUp(name, "").status()).isEqualTo(200);
        assertThat(setUp(name, "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a customer                    |                                                        | /api/v1/customers/u                            | 'member':'kr'",
        "a customer                    | 'member':'jp','today':'2026-02-05'                     | /api/v1/customers/u                            | 'today':'2026-02-05'",
        "a customer with usage         | 'counter_volume':'0.5','event_id':'e-1'                | /api/v1/metering?uuid=u&month=2026-01          | 'counter_volume':'0.5'",
        "a customer under contract     | 'contract':'VOLUME','month_to':'2026-03'               | /api/v1/contracts?uuid=u                       | 'month_to':'2026-03'",
        "a customer with an adjustment | 'type':'STATIC_EXTRA','amount':'7','level':'PROJECT'   | /api/v1/adjustments?uuid=u&month=2026-01       | 'amount':7",
        "a customer with an adjustment | 'percent':'2.5'                                        | /api/v1/adjustments?uuid=u&month=2026-01       | 'percent':'2.5'",
        "a customer with a credit      | 'amount':'900','type':'PAID'                           | /api/v1/credits/balance?uuid=u&month=2026-01   | 'remaining':900",
        "a customer with a coupon      | 'redeemed':'true','amount':'900'                       | /api/v1/credits/balance?uuid=u&month=2026-01   | 'remaining':900",
        "a customer with a coupon      | 'amount':'900'                                         | /api/v1/credits/balance?uuid=u&month=2026-01   | 'remaining':0",
        "a calculated month            | 'month':'2026-02'                                      | /api/v1/billing/statement?uuid=u&month=2026-02 | 'total_amount':198000",
        "a calculated month            | 'credit':'100000'                                      | /api/v1/billing/statement?uuid=u&month=2026-01 | 'total_amount':88000",
        "a payment                     |                                                        | /api/v1/payment?uuid=u&month=2026-01           | 'status':'READY'",
        "a payment                     | 'status':'CREATED'                                     | /api/v1/payment?uuid=u&month=2026-01           | 'status':'CREATED'",
        "a payment                     | 'status':'REGISTERED'                                  | /api/v1/payment?uuid=u&month=2026-01           | 'status':'REGISTERED'",
        "a payment                     | 'status':'PAID'                                        | /api/v1/payment?uuid=u&month=2026-01           | 'amount':198000,'at':'2026-01-31T00:00:00+09:00','given_back':false",
        "a payment                     | 'status':'CANCELLED'                                   | /api/v1/payment?uuid=u&month=2026-01           | 'status':'CANCELLED'",
        "a payment                     | 'status':'REFUNDED'                                    | /api/v1/payment?uuid=u&month=2026-01           | 'given_back':true",
        "an overdue month              |                                                        | /api/v1/billing/statement?uuid=u&month=2026-01 | 'late_fee':3960,'total_amount':201960",
        "a job that ended              |                                                        | /api/v1/outbox?uuid=u                          | 'kind':'INVOICE','month':'2026-01'",
        "a job that ended              | 'job_code':'BATCH_GENERATE_STATEMENT','date':'2026-03-01' | /api/v1/batch/jobs/job-1?uuid=u             | 'status':'FAILED'"})
    void a_state_is_seen_where_the_api_shows_it(String state, String params, String path, String shown) {
        Wire.Reply told = setUp(state, Optional.ofNullable(params).orElse(""));

        assertThat(told.as(ProviderState.class).uuid()).contains("u");
        assertThat(wire.get(path).body()).contains(Wire.quoted(shown));
    }

    @Test
    void the_next_payment_is_declined_and_the_one_after_it_is_not() {
        setUp("a payment that will be declined", "");

        assertThat(pay("key-1").code()).isEqualTo("PAYMENT_DECLINED");
        assertThat(pay("key-2").code()).isEqualTo("accepted");
    }

    @Test
    void a_customer_is_forgotten_by_name() {
        setUp("a customer", "");

        setUp("no such customer", "");

        assertThat(wire.get("/api/v1/customers/u").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_state_leaves_nothing_of_what_was_before() {
        setUp("a payment that will be declined", "");
        setUp("a payment", "'status':'PAID'");
        wire.post("/sandbox/faults", Wire.quoted("{'uuid':'u','fault':'API_DOWN','times':9}"));

        setUp("a payment", "'status':'READY'");

        assertThat(pay("provider-state").body()).containsOnlyOnce("charge_id");
    }

    @Test
    void without_a_customer_named_the_state_has_one_of_its_own() {
        String body = Wire.quoted("{'state':'a customer','params':{'member':'jp'}}");

        String uuid = wire.post("/sandbox/provider-states", body).as(ProviderState.class).uuid().orElseThrow();

        assertThat(wire.get("/api/v1/customers/" + uuid).body()).contains("\"member\":\"jp\"");
        assertThat(wire.post("/sandbox/provider-states", body).as(ProviderState.class).uuid()).contains(uuid);
        assertThat(wire.post("/sandbox/provider-states", body.replace("jp", "kr")).as(ProviderState.class).uuid()).isNotEqualTo(Optional.of(uuid));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a paymnt      |                              | \"a paymnt\" is not a provider state; allowed: no such customer, a customer, | a payment",
        "a payment     | 'staus':'PAID'               | \"staus\" is not a parameter of \"a payment\"; allowed: member,             | status",
        "a payment     | 'status':'PAYD'              | \"PAYD\" is not a status of a payment; allowed: CREATED,                     | PAID",
        "a customer    | 'member':'krr'               | \"krr\" is not a member; allowed: kr, jp, etc                                | kr",
        "a customer    | 'month':'2026-13'            | the state \"a customer\" cannot be set up: INVALID_REQUEST — month is \"2026-13\"; allowed: a month such as 2026-01 |",
        "a customer with a credit | 'member':'etc'    | the state \"a customer with a credit\" cannot be set up: CREDIT_NOT_SUPPORTED — customers of the member etc have no credits |",
        "a customer with usage    | 'counter_name':'compute.c2.c8m9' | the state \"a customer with usage\" cannot be set up: UNKNOWN_COUNTER — | compute.c2.c8m8",
        "an overdue month         | 'counter_volume':'0' | the state \"an overdue month\" cannot be set up: INVALID_REQUEST — 2026-01 owes 0 KRW; allowed: a month that owes more than 0 |"})
    void what_cannot_be_set_up_is_refused_and_leaves_the_customer_as_it_was(String state, String params, String detail, String nearest) {
        setUp("a payment", "'status':'PAID'");
        String before = wire.get("/api/v1/payment?uuid=u").body();

        Wire.Reply refused = setUp(state, Optional.ofNullable(params).orElse(""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.detail()).startsWith(detail);
        assertThat(refused.as(Problem.class).nearest()).isEqualTo(Optional.ofNullable(nearest));
        assertThat(wire.get("/api/v1/payment?uuid=u").body()).isEqualTo(before).contains("charge_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "1                                    | $.params is a number; allowed: an object",
        "{'month':202601}                     | $.params.month is a number; allowed: text",
        "{'month':null}                       | $.params.month is null; allowed: text",
        "{'month':'2026-01','month':'2026-01'} | $.params.month was read twice"})
    void parameters_are_texts_by_name(String params, String detail) {
        Wire.Reply refused = wire.post("/sandbox/provider-states", Wire.quoted("{'state':'a customer','uuid':'u','params':" + params + "}"));

        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.detail()).isEqualTo(detail);
    }

    @Test
    void a_state_has_a_name() {
        Wire.Reply refused = wire.post("/sandbox/provider-states", Wire.quoted("{'uuid':'u'}"));

        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.detail()).contains("state").contains("missing");
    }

    @ParameterizedTest
    @CsvSource({"month, +10000-01", "month, ''", "today, 2026-02-30", "amount, 1e9", "amount, 1.5", "percent, 1e999999999", "percent, 101", "amount, -1", "counter_volume, x"})
    void an_odd_parameter_is_refused(String name, String value) {
        String state = switch (name) {
            case "amount", "percent" -> "a customer with an adjustment";
            case "counter_volume" -> "a customer with usage";
            default -> "a customer";
        };
        String type = name.equals("amount") ? ",'type':'STATIC_EXTRA'" : "";

        assertThat(setUp(state, "'" + name + "':'" + value + "'" + type).code()).isEqualTo("INVALID_REQUEST");
    }

    private Wire.Reply setUp(String state, String params) {
        return wire.post("/sandbox/provider-states", Wire.quoted("{'uuid':'u','state':'" + state + "','params':{" + params + "}}"));
    }

    private Wire.Reply pay(String key) {
        String body = Wire.quoted("{'uuid':'u','month':'2026-01','amount':198000}");
        return wire.send(wire.request("POST", "/api/v1/payment", Optional.of(body)).header("Idempotency-Key", key));
    }
}
