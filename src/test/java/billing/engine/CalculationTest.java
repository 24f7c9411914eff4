package billing.engine;

import static billing.engine.Adjusted.discount;
import static billing.engine.Adjusted.discountOf;
import static billing.engine.Adjusted.surcharge;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.GPU;
import static billing.engine.Metered.IP;
import static billing.engine.Metered.OUTBOUND;
import static billing.engine.Metered.REQUESTS;
import static billing.engine.Metered.SSD;
import static billing.engine.Metered.delta;
import static billing.engine.Metered.gauge;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Currency;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalculationTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final Metered[] STANDARD_MONTH = {
        delta(C2, "720", "HOURS"), delta(SSD, "524288000", "KB"), delta(IP, "720", "HOURS"), gauge(GPU, "720", "HOURS")
    };

    @Test
    void the_standard_month_comes_to_1_500_611_won() {
        Story story = KOREA.sent(STANDARD_MONTH).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.CHARGE)).hasToString("1,364,192 KRW");
        assertThat(story.item(JANUARY, Item.TAX)).hasToString("136,419 KRW");
        assertThat(story.total(JANUARY)).hasToString("1,500,611 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"KR | 1,500,611 KRW", "JP | 165,236 JPY", "ETC | 1,039.88 USD"})
    void the_standard_month_is_billed_at_the_members_own_prices(Member member, String total) {
        Story story = Story.of(member).sent(STANDARD_MONTH).calculated(JANUARY);

        assertThat(story.total(JANUARY)).hasToString(total);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"500 | 112,500 KRW | 0 KRW | 11,661 KRW | 128,273 KRW", "360 | 81,000 KRW | 14,888 KRW | 10,000 KRW | 110,000 KRW"})
    void a_period_contract_has_its_price_and_costs_at_least_its_base_fee(String hours, String compute, String shortfall, String tax, String total) {
        Story story = KOREA.under(ContractType.PERIOD, JANUARY).sent(delta(C2, hours, "HOURS"), STANDARD_MONTH[1], STANDARD_MONTH[2]).calculated(JANUARY);

        assertThat(story.statement(JANUARY).lines().get(0).amount()).hasToString(compute);
        assertThat(story.item(JANUARY, Item.SHORTFALL)).hasToString(shortfall);
        assertThat(story.item(JANUARY, Item.TAX)).hasToString(tax);
        assertThat(story.total(JANUARY)).hasToString(total);
    }

    @Test
    void static_adjustments_of_a_project_and_of_the_billing_group_come_to_1_395_561_won() {
        Story story = KOREA.under(ContractType.PERIOD, JANUARY).sent(delta(C2, "360", "HOURS"), STANDARD_MONTH[1], STANDARD_MONTH[2], STANDARD_MONTH[3])
                .adjusted(discount(1_000).on("web"), surcharge(2_000).on("web"), discount(500), surcharge(3_000)).calculated(JANUARY);

        assertItems(story, "1,265,192 KRW", "1,500 KRW", "5,000 KRW", "0 KRW", "0 KRW", "126,869 KRW", "0 KRW");
        assertThat(story.total(JANUARY)).hasToString("1,395,561 KRW");
    }

    @Test
    void a_percent_discount_of_a_project_under_a_volume_contract_comes_to_1_257_269_won() {
        Story story = KOREA.under(ContractType.VOLUME, JANUARY).sent(delta(C2, "360", "HOURS"), STANDARD_MONTH[1], STANDARD_MONTH[2], STANDARD_MONTH[3])
                .adjusted(discountOf("10").on("web"), surcharge(2_000).on("web"), discount(500), surcharge(3_000)).calculated(JANUARY);

        assertItems(story, "1,265,192 KRW", "127,220 KRW", "5,000 KRW", "0 KRW", "0 KRW", "114,297 KRW", "0 KRW");
        assertThat(story.total(JANUARY)).hasToString("1,257,269 KRW");
    }

    @Test
    void an_overdue_standard_month_with_a_limited_credit_comes_to_1_324_049_won() {
        Story overdue = KOREA.sent(STANDARD_MONTH).calculated(JANUARY).ready(JANUARY).ran(JobCode.CALC_LATE_FEE, "2026-02-01");

        Story story = overdue.granted(Terms.limitedTo(Terms.free(2_000_000), C2, SSD, IP)).calculated(JANUARY);

        assertThat(overdue.total(JANUARY)).hasToString("1,530,623 KRW");
        assertItems(story, "1,364,192 KRW", "0 KRW", "0 KRW", "0 KRW", "184,112 KRW", "118,008 KRW", "25,961 KRW");
        assertThat(story.total(JANUARY)).hasToString("1,324,049 KRW");
        assertThat(story.account().credits().remaining()).hasToString("1,815,888 KRW");
    }

    @Test
    void a_month_under_a_contract_without_usage_costs_the_base_fee() {
        assertThat(KOREA.under(ContractType.PARTNER, JANUARY).calculated(JANUARY).total(JANUARY)).hasToString("110,000 KRW");
        assertThat(Story.of(Member.ETC).under(ContractType.PARTNER, JANUARY).calculated(JANUARY).total(JANUARY)).hasToString("75.00 USD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"499 | 1 KRW", "500 | 0 KRW", "501 | 0 KRW"})
    void a_shortfall_is_what_a_month_lacks_of_its_base_fee(long surcharge, String shortfall) {
        Story story = KOREA.under(ContractType.PARTNER, JANUARY).sent(delta(C2, "497.5", "HOURS")).adjusted(surcharge(surcharge));

        assertThat(story.calculated(JANUARY).item(JANUARY, Item.SHORTFALL)).hasToString(shortfall);
    }

    @Test
    void where_nothing_lacks_of_the_base_fee_no_step_speaks_of_it() {
        Story story = KOREA.under(ContractType.PARTNER, JANUARY).sent(delta(C2, "500", "HOURS")).calculated(JANUARY);

        assertThat(story.statement(JANUARY).steps()).extracting(Step::item).containsExactly(Item.CHARGE, Item.TAX);
    }

    @Test
    void every_step_says_how_the_total_came_about() {
        Story story = KOREA.sent(delta(C2, "400", "HOURS"), delta(OUTBOUND, "11", "GB").in("data"))
                .granted(Terms.paid(50_000)).calculated(JANUARY);

        assertThat(story.statement(JANUARY).steps()).map(CalculationTest::written).containsExactly(
                "§4 CHARGE compute.c2.c8m8 in web: 400 HOURS at 250: 100,000 KRW = 100,000 KRW",
                "§4 CHARGE network.outbound in data: 11 GB at 0 up to 10; 100 up to 1000; 80: 100 KRW = 100,100 KRW",
                "§7 CREDIT PAID credit of campaign campaign, 50,000 KRW available: -50,000 KRW = 50,100 KRW",
                "§8 TAX 10% of 50,100 KRW: 5,010 KRW = 55,110 KRW");
    }

    @Test
    void a_statement_shows_every_item_also_those_that_no_rule_touched() {
        Statement statement = KOREA.calculated(JANUARY).statement(JANUARY);

        assertThat(statement.items()).containsOnlyKeys(Item.values()).allSatisfy((item, amount) -> assertThat(amount).hasToString("0 KRW"));
    }

    @Test
    void lines_come_by_project_as_they_were_named_and_by_counter_as_the_catalogue_has_them() {
        Story story = KOREA.sent(delta(IP, "1", "HOURS").in("data"), delta(REQUESTS, "1000", "COUNT"), delta(SSD, "100", "GB").in("data"),
                delta(IP, "1", "HOURS"), delta(C2, "1", "HOURS").in("data"), delta(SSD, "100", "GB"));

        List<String> lines = story.calculated(JANUARY).lines(JANUARY);

        assertThat(lines).containsExactly(
                "web storage.volume.ssd 100 GB 16 KRW",
                "web network.floating_ip 1 HOURS 5 KRW",
                "web object.requests 1000 COUNT 4 KRW",
                "data compute.c2.c8m8 1 HOURS 250 KRW",
                "data storage.volume.ssd 100 GB 16 KRW",
                "data network.floating_ip 1 HOURS 5 KRW");
    }

    @Test
    void a_line_is_of_the_exact_volume_in_the_catalogues_unit() {
        Story story = KOREA.sent(delta(C2, "89", "MINUTES"), delta(C2, "60", "SECONDS"), delta(SSD, "512", "MB")).calculated(JANUARY);

        assertThat(story.lines(JANUARY)).containsExactly("web compute.c2.c8m8 1.5 HOURS 375 KRW", "web storage.volume.ssd 0.5 GB 0 KRW");
    }

    @Test
    void the_tiers_start_anew_on_every_line() {
        Story story = KOREA.sent(delta(OUTBOUND, "600", "GB"), delta(OUTBOUND, "600", "GB").in("data")).calculated(JANUARY);

        assertThat(story.lines(JANUARY)).containsExactly("web network.outbound 600 GB 59,000 KRW", "data network.outbound 600 GB 59,000 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"KR | 9 | 0 KRW", "KR | 10 | 1 KRW", "KR | 19 | 1 KRW", "JP | 9 | 0 JPY", "JP | 10 | 1 JPY", "ETC | 1000 | 0.00 USD"})
    void tax_is_rounded_down_and_there_is_none_elsewhere(Member member, String count, String tax) {
        Catalogue each = Catalogues.of("x, COUNT, 1, 1, 1");

        Story story = Story.of(member, each).sent(delta("x", count, "COUNT")).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.TAX)).hasToString(tax);
    }

    @Test
    void where_there_is_no_tax_no_step_speaks_of_it() {
        Story story = Story.of(Member.ETC).sent(delta(C2, "1", "HOURS")).calculated(JANUARY);

        assertThat(story.statement(JANUARY).steps()).extracting(Step::item).containsExactly(Item.CHARGE);
    }

    @Test
    void calculating_twice_changes_nothing() {
        Story once = KOREA.sent(STANDARD_MONTH).granted(Terms.free(10_000)).calculated(JANUARY);

        assertThat(once.calculated(JANUARY)).isEqualTo(once);
    }

    @Test
    void a_late_meter_changes_the_next_calculation_and_not_the_statement_there_is() {
        Story late = KOREA.sent(delta(C2, "400", "HOURS")).calculated(JANUARY).sent(delta(C2, "320", "HOURS"));

        assertThat(late.total(JANUARY)).hasToString("110,000 KRW");
        assertThat(late.calculated(JANUARY).total(JANUARY)).hasToString("198,000 KRW");
    }

    @Test
    void calculating_opens_a_payment_of_the_total() {
        Payment payment = KOREA.sent(STANDARD_MONTH).calculated(JANUARY).payment(JANUARY);

        assertThat(payment.id()).isEqualTo("pay-c-1-2026-01-1");
        assertThat(payment.status()).isEqualTo(PaymentStatus.CREATED);
        assertThat(payment.amount()).hasToString("1,500,611 KRW");
        assertThat(payment.history()).containsExactly(new Payment.Change(PaymentStatus.CREATED, KOREA.account().today()));
        assertThat(payment.charges()).isEmpty();
    }

    @Test
    void a_paid_month_is_not_calculated_again() {
        Story paid = KOREA.calculated(JANUARY).ready(JANUARY).paid(JANUARY);

        assertRefused(ErrorCode.MONTH_CLOSED, () -> paid.calculated(JANUARY)).hasMessage("2026-01 is paid; a paid month is not calculated again");
    }

    @Test
    void a_month_that_was_never_calculated_has_no_statement() {
        assertRefused(ErrorCode.NO_STATEMENT, () -> KOREA.calculated(FEBRUARY).statement(JANUARY))
                .hasMessage("2026-01 has no statement: it was never calculated");
    }

    @Test
    void a_month_that_was_cancelled_has_no_statement_until_it_is_calculated_again() {
        Story cancelled = KOREA.calculated(JANUARY).ready(JANUARY).after(PaymentAction.CANCEL, JANUARY);

        assertRefused(ErrorCode.NO_STATEMENT, () -> cancelled.statement(JANUARY))
                .hasMessage("2026-01 has no statement: it was voided and not calculated since");
        assertThat(cancelled.calculated(JANUARY).total(JANUARY)).hasToString("0 KRW");
    }

    @Test
    void a_statement_whose_items_do_not_come_to_its_total_says_so() {
        Money one = Money.ofMinor(Currency.KRW, BigInteger.ONE);

        assertThat(new Statement(JANUARY, List.of(), Map.of(Item.CHARGE, one), List.of(), one).discrepancy()).isEmpty();
        assertThat(new Statement(JANUARY, List.of(), Map.of(Item.CHARGE, one), List.of(), Money.zero(Currency.KRW)).discrepancy())
                .contains("the statement of 2026-01 does not add up: its items come to 1 KRW, its total is 0 KRW");
    }

    @Test
    void discounts_and_credits_lower_the_total_and_every_other_item_raises_it() {
        Money one = Money.ofMinor(Currency.KRW, BigInteger.ONE);

        assertThat(Item.values()).filteredOn(item -> item.effect(one).isNegative()).containsExactly(Item.DISCOUNT, Item.CREDIT);
    }

    /** Charge, discount, surcharge, shortfall, credit, tax and late fee. */
    private static void assertItems(Story story, String... amounts) {
        assertThat(Arrays.stream(Item.values()).map(item -> story.item(JANUARY, item).toString())).containsExactly(amounts);
    }

    private static String written(Step step) {
        return "%s %s %s: %s = %s".formatted(step.paragraph(), step.item(), step.arithmetic(), step.effect(), step.reached());
    }
}
