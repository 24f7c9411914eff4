package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BatchJob;
import billing.engine.JobCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a field or a query of a request about contracts, adjustments, credits, jobs or troubles, the sandbox answers, and not 5xx. */
final class OddRequestsTest {

    private static final int FAULT = 500;

    private static final List<String> ODD_VALUES = List.of(
            "null", "0", "-1", "1.5", "99999999999999999999999999", "[]", "{}", "[[]]", "[\"\"]",
            "[\"object.requests\",\"object.requests\"]", "\"\"", "\"%s\"", "\"\\u0000\"", "\"\\ud800\"", "\"0000-01\"", "\"9999-12\"",
            "\"+10000-01\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"1e999999999\"", "\"100\"",
            "\"" + "9".repeat(5_000) + "\"", "\"0." + "0".repeat(5_000) + "1\"", "9".repeat(5_000), "\"" + "x".repeat(5_000) + "\"");

    private final Wire wire = new Wire();
    private Billed billed;

    /** A request that is taken as it stands, field by field. */
    record Good(String route, List<String> fields) {

        static Good of(String route, String... fields) {
            return new Good(route, Stream.of(fields).map(Wire::quoted).toList());
        }

        /** The same body, with one of its fields changed; without it where there is nothing to put there. */
        String with(int changed, Optional<String> value) {
            String name = fields.get(changed).substring(0, fields.get(changed).indexOf(':') + 1);
            Stream<String> others = fields.stream().filter(field -> !field.startsWith(name));
            return "{" + String.join(",", Stream.concat(others, value.map(name::concat).stream()).toList()) + "}";
        }

        @Override
        public String toString() {
            return route + " " + fields;
        }
    }

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        Billed.korean(wire, "v");
        billed.agreed().coupon("FRESH", 1_000);
        billed.due();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<Good> good() {
        return Stream.of(
                Good.of("PUT /api/v1/contracts", "'uuid':'u'", "'contract_id':'c-1'", "'contract':'PERIOD'", "'month_from':'2026-01'", "'month_to':'2026-12'"),
                Good.of("POST /api/v1/adjustments", "'uuid':'u'", "'level':'PROJECT'", "'project_id':'web'", "'type':'STATIC_EXTRA'", "'amount':1",
                        "'month_from':'2026-01'", "'month_to':'2026-12'"),
                Good.of("POST /api/v1/adjustments", "'uuid':'u'", "'level':'BILLING_GROUP'", "'type':'PERCENT_EXTRA'", "'percent':'1'", "'month_from':'2026-01'"),
                Good.of("POST /api/v1/credits", "'uuid':'u'", "'give_campaign_id':'spring'", "'amount':1", "'type':'FREE'", "'limited_to':['object.requests']",
                        "'valid_from':'2026-01-01'", "'expires_at':'2026-12-31'"),
                Good.of("PUT /api/v1/coupons/FRESH", "'uuid':'u'", "'amount':1", "'type':'PAID'", "'limited_to':['object.requests']"),
                Good.of("POST /api/v1/coupons/FRESH/redeem", "'uuid':'u'"),
                Good.of("POST /api/v1/batch/jobs", "'uuid':'u'", "'job_code':'BATCH_RECONCILIATION'", "'date':'2026-02-01'"),
                Good.of("POST /sandbox/damage", "'uuid':'v'", "'month':'2026-01'", "'damage':'EVENT'"),
                Good.of("POST /sandbox/faults", "'uuid':'v'", "'fault':'API_ANSWERS'", "'status':503", "'times':1", "'millis':1"),
                Good.of("POST /sandbox/provider-states", "'uuid':'v'", "'state':'a payment'", "'params':{'status':'PAID'}"),
                Good.of("POST /sandbox/reset", "'uuid':'v'", "'forget':false"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void an_odd_or_missing_value_of_a_field_is_refused_or_taken(Good good) {
        for (int field = 0; field < good.fields().size(); field++) {
            for (Optional<String> value : Stream.concat(Stream.of(Optional.<String>empty()), ODD_VALUES.stream().map(Optional::of)).toList()) {
                String body = good.with(field, value);
                assertThat(send(good.route(), body).status()).as(() -> body.substring(0, Math.min(body.length(), 500))).isLessThan(FAULT);
            }
        }
        assertAllIsWell();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B10000-01", "-0001-12", "%2B999999999-12", "-999999999-01", "2026-13", "2026-1", "2026-01-01", "%00", "%25s", "𝟮𝟬𝟮𝟲-𝟬𝟭"})
    void a_query_without_a_month_of_a_year_of_four_digits_is_refused(String month) {
        billed.agreed().contract("c-1", "VOLUME", "0000-01");

        List<Wire.Reply> replies = List.of(billed.agreed().adjustments(month), billed.agreed().removeAdjustments(month), billed.agreed().endContract(month));

        assertThat(replies).extracting(Wire.Reply::code).containsOnly("INVALID_REQUEST");
        assertThat(replies).extracting(Wire.Reply::detail).allSatisfy(detail -> assertThat(detail).contains("month is"));
        assertThat(billed.agreed().contracts().body()).doesNotContain("month_to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01", "9999-12"})
    void a_query_may_be_about_the_first_and_the_last_month_there_is(String month) {
        billed.agreed().contract("c-1", "VOLUME", "0000-01");
        billed.agreed().adjust("'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':1,'month_from':'0000-01'");

        assertThat(billed.agreed().adjustments(month).body()).contains("adjustment-1");
        assertThat(billed.agreed().removeAdjustments(month).body()).contains("adjustment-1");
        assertThat(billed.agreed().endContract(month).body()).contains("\"month_to\":\"" + month + "\"");
        assertAllIsWell();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%25", "%2F", "%00", "..%2F..", "a%20b", "%F0%9F%98%80", "%FF", "c;x=1", "{code}", "%25s"})
    void an_odd_name_in_the_path_or_in_the_query_is_found_or_not(String name) {
        assertThat(billed.agreed().coupon(name, 1).status()).isIn(200, 201, 404);
        assertThat(billed.agreed().redeem(name).status()).isIn(201, 404);
        assertThat(billed.agreed().prices(name).status()).isEqualTo(404);
        assertThat(billed.batched().look(name).status()).isEqualTo(404);
        assertThat(billed.agreed().withdraw(name).status()).isIn(200, 404);
        assertAllIsWell();
    }

    @ParameterizedTest
    @EnumSource(JobCode.class)
    void a_job_of_any_day_ends(JobCode code) {
        edges();

        for (String day : List.of("0000-01-01", "0000-02-29", "9999-12-01", "9999-12-31")) {
            BatchJob job = billed.batched().run(code.name(), day);

            assertThat(job.reason().orElse("")).as(day).doesNotContain("INTERNAL_ERROR");
        }
        assertAllIsWell();
    }

    @Test
    void the_first_and_the_last_month_are_agreed_on_and_billed_like_any_other() {
        edges();

        assertThat(billed.get("/api/v1/billing/statement", YearMonth.of(9999, 12)).body()).contains("\"charge\":162000,").contains("\"surcharge\":16200,");
        assertThat(billed.agreed().adjustments("9999-12").body()).contains("\"month_from\":\"9999-12\"");
        assertThat(billed.agreed().contracts().body()).contains("\"month_from\":\"9999-12\",\"month_to\":\"9999-12\"");
        assertThat(wire.get("/api/v1/payment?uuid=u").body()).containsSubsequence("\"month\":\"0000-01\"", "\"month\":\"2026-01\"", "\"month\":\"9999-12\"");
    }

    /** Usage, a contract, an adjustment and a calculation in the first and in the last month there is. */
    private void edges() {
        billed.agreed().contract("c-1", "PERIOD", "9999-12");
        billed.agreed().contract("c-2", "PARTNER", "0000-01", "0000-01");
        billed.agreed().adjust("'level':'BILLING_GROUP','type':'PERCENT_EXTRA','percent':'10','month_from':'9999-12'");
        billed.agreed().adjust("'level':'BILLING_GROUP','type':'PERCENT_DISCOUNT','percent':'10','month_from':'0000-01','month_to':'0000-01'");
        billed.send(Billed.at("9999-12-31T12:00:00+09:00", Billed.hours("720")));
        billed.send(Billed.at("0000-01-10T12:00:00+09:00", Billed.hours("720")));
        billed.due(YearMonth.of(9999, 12));
        billed.due(YearMonth.of(0, 1));
    }

    private void assertAllIsWell() {
        assertThat(billed.calculate(Billed.MONTH).status()).isIn(200, 409);
        assertThat(billed.everything()).allSatisfy((path, reply) -> assertThat(reply.status()).isIn(200, 404));
        assertThat(wire.get("/api/v1/customers/u").status()).isEqualTo(200);
    }

    private Wire.Reply send(String route, String body) {
        String[] words = route.split(" ");
        return wire.send(wire.request(words[0], words[1], Optional.of(body)));
    }
}
