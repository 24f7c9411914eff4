package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adjustments on projects and on the billing group (rulebook, chapter 6). */
final class AdjustmentsTest {

    private final Wire wire = new Wire();
    private Billed billed;
    private Agreed agreed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        agreed = billed.agreed();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void an_adjustment_is_answered_as_it_was_made() {
        Wire.Reply project = agreed.adjust("'level':'PROJECT','project_id':'web','type':'STATIC_DISCOUNT','amount':1000,'month_from':'2026-01','month_to':'2026-02'");
        Wire.Reply group = agreed.adjust("'level':'BILLING_GROUP','type':'PERCENT_EXTRA','percent':'2.50','month_from':'2026-02'");

        assertThat(project).isEqualTo(Wire.json(201, "{'adjustment_id':'adjustment-1','uuid':'u','level':'PROJECT','project_id':'web',"
                + "'type':'STATIC_DISCOUNT','amount':1000,'month_from':'2026-01','month_to':'2026-02'}"));
        assertThat(group).isEqualTo(Wire.json(201, "{'adjustment_id':'adjustment-2','uuid':'u','level':'BILLING_GROUP',"
                + "'type':'PERCENT_EXTRA','percent':'2.5','month_from':'2026-02'}"));
        assertThat(agreed.adjustments("2026-01").body()).contains("adjustment-1").doesNotContain("adjustment-2");
        assertThat(agreed.adjustments("2026-02").body()).containsSubsequence("adjustment-1", "adjustment-2");
        assertThat(agreed.adjustments("2026-03").body()).contains("adjustment-2").doesNotContain("adjustment-1");
        assertThat(agreed.adjustments("2025-12")).isEqualTo(Wire.json(200, "{'uuid':'u','month':'2025-12','adjustments':[]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'level':'PROJECTS','type':'STATIC_EXTRA','amount':1                                | PROJECT, BILLING_GROUP",
        "'level':'project','project_id':'web','type':'STATIC_EXTRA','amount':1              | PROJECT, BILLING_GROUP",
        "'level':'BILLING_GROUP','type':'DISCOUNT','amount':1                               | STATIC_DISCOUNT",
        "'level':'PROJECT','type':'STATIC_EXTRA','amount':1                                 | allowed: a project on PROJECT, none on BILLING_GROUP",
        "'level':'BILLING_GROUP','project_id':'web','type':'STATIC_EXTRA','amount':1        | allowed: a project on PROJECT, none on BILLING_GROUP",
        "'level':'BILLING_GROUP','type':'STATIC_EXTRA'                                      | allowed: amount alone",
        "'level':'BILLING_GROUP','type':'STATIC_EXTRA','percent':'10'                       | allowed: amount alone",
        "'level':'BILLING_GROUP','type':'STATIC_DISCOUNT','amount':1,'percent':'10'         | allowed: amount alone",
        "'level':'BILLING_GROUP','type':'PERCENT_DISCOUNT'                                  | allowed: percent alone",
        "'level':'BILLING_GROUP','type':'PERCENT_DISCOUNT','amount':1                       | allowed: percent alone",
        "'level':'BILLING_GROUP','type':'PERCENT_EXTRA','amount':1,'percent':'10'           | allowed: percent alone",
        "'level':'BILLING_GROUP','type':'PERCENT_EXTRA','percent':10                        | allowed: a decimal such as 10 or 2.5, as text",
        "'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':'10'                        | allowed: a whole number",
        "'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':1,'month_to':'2025-12'      | allowed: a last month that is not before the first",
    })
    void what_contradicts_itself_is_refused_with_what_is_allowed(String terms, String allowed) {
        Wire.Reply reply = agreed.adjust("'month_from':'2026-01'," + terms);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ten", "10%", "1e1", "1e999999999", "10,5", "1,000", " 10", "10 ", ".5", "5.", "--1", "０", "1/3", "NaN", "Infinity", "0x10"})
    void a_percentage_that_is_no_decimal_is_refused(String percent) {
        Wire.Reply reply = percentExtra(percent);

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo("$.percent is \"%s\"; allowed: a decimal such as 10 or 2.5".formatted(percent));
    }

    @Test
    void a_percentage_has_at_most_40_characters() {
        String longest = "10." + "0".repeat(37);

        assertThat(percentExtra(longest).status()).isEqualTo(201);
        assertThat(percentExtra(longest + "0").code()).isEqualTo("INVALID_REQUEST");
        assertThat(percentExtra(longest + "0").detail()).isEqualTo("$.percent has 41 characters; allowed: at most 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.0000000001", "-0.0000000001", "101", "1000000"})
    void a_percentage_beyond_nothing_and_all_is_refused(String percent) {
        Wire.Reply reply = percentExtra(percent);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("INVALID_ADJUSTMENT");
        assertThat(reply.detail()).contains(percent, "allowed: from 0% to 100%");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "100, 100", "100.000, 100", "+2.5, 2.5", "007, 7", "0.0000000001, 0.0000000001"})
    void a_percentage_from_nothing_to_all_is_taken_and_shown_in_its_shortest_form(String percent, String shown) {
        assertThat(percentExtra(percent).body()).contains("\"percent\":\"" + shown + "\"");
    }

    @Test
    void a_negative_amount_is_refused_and_none_is_taken() {
        assertThat(staticExtra("-1").code()).isEqualTo("INVALID_ADJUSTMENT");
        assertThat(staticExtra("-1").detail()).isEqualTo("an adjustment of -1 KRW; allowed: an amount that is not negative");
        assertThat(staticExtra("0").status()).isEqualTo(201);
    }

    @Test
    void an_adjustment_on_an_unknown_project_is_refused() {
        Wire.Reply reply = agreed.adjust("'level':'PROJECT','project_id':'wev','type':'STATIC_EXTRA','amount':1,'month_from':'2026-01'");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("UNKNOWN_PROJECT");
        assertThat(reply.body()).contains("\"nearest\":\"web\"");
    }

    @Test
    void a_removal_answers_with_what_it_removed_with_all_months_of_it() {
        staticExtra("1");
        agreed.adjust("'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':2,'month_from':'2026-02'");
        agreed.adjust("'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':3,'month_from':'2025-12','month_to':'2025-12'");
        Wire.Reply january = agreed.adjustments("2026-01");

        assertThat(agreed.removeAdjustments("2026-01")).isEqualTo(january);

        assertThat(january.body()).contains("adjustment-1").doesNotContain("adjustment-2", "adjustment-3");
        assertThat(agreed.adjustments("2026-02").body()).contains("adjustment-2").doesNotContain("adjustment-1");
        assertThat(agreed.adjustments("2025-12").body()).contains("adjustment-3");
        assertThat(agreed.removeAdjustments("2026-01")).isEqualTo(Wire.json(200, "{'uuid':'u','month':'2026-01','adjustments':[]}"));
    }

    @Test
    void an_adjustment_that_was_removed_leaves_its_id_to_no_other() {
        staticExtra("1");
        agreed.removeAdjustments("2026-01");

        assertThat(staticExtra("1").body()).contains("\"adjustment_id\":\"adjustment-2\"");
    }

    @Test
    void a_project_that_has_adjustments_cannot_be_left_out_until_they_are_removed() {
        agreed.adjust("'level':'PROJECT','project_id':'data','type':'STATIC_EXTRA','amount':1,'month_from':'2026-01'");

        Wire.Reply refused = billed.haveOnly("web");

        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.detail()).isEqualTo("the project data has adjustments and cannot be left out");
        assertThat(billed.haveOnly("data").status()).isEqualTo(200);
        agreed.removeAdjustments("2026-01");
        assertThat(billed.haveOnly("web").status()).isEqualTo(200);
    }

    @Test
    void a_month_is_calculated_with_the_adjustments_that_hold_for_it() {
        billed.send(Billed.hours("720"));
        percentExtra("10");
        agreed.adjust("'level':'BILLING_GROUP','type':'STATIC_DISCOUNT','amount':8000,'month_from':'2026-01','month_to':'2026-01'");

        assertThat(billed.total()).isEqualTo(209_000);
        agreed.removeAdjustments("2026-01");
        assertThat(billed.total()).isEqualTo(198_000);
    }

    private Wire.Reply percentExtra(String percent) {
        return agreed.adjust("'level':'BILLING_GROUP','type':'PERCENT_EXTRA','month_from':'2026-01','percent':'%s'".formatted(percent));
    }

    private Wire.Reply staticExtra(String amount) {
        return agreed.adjust("'level':'BILLING_GROUP','type':'STATIC_EXTRA','month_from':'2026-01','amount':" + amount);
    }
}
