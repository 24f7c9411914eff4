package billing.engine;

import static billing.engine.ContractType.PARTNER;
import static billing.engine.ContractType.PERIOD;
import static billing.engine.ContractType.VOLUME;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ContractsTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Test
    void a_period_contract_covers_12_months() {
        assertThat(KOREA.under(PERIOD, JANUARY).account().agreements().contracts())
                .containsExactly(new Contract("PERIOD", PERIOD, new MonthSpan(JANUARY, Optional.of(DECEMBER)), false));
    }

    @ParameterizedTest
    @EnumSource(value = ContractType.class, names = {"VOLUME", "PARTNER"})
    void a_volume_and_a_partner_contract_are_open_ended(ContractType type) {
        assertThat(months(KOREA.under(type, JANUARY))).hasToString("2026-01 on");
    }

    @ParameterizedTest
    @EnumSource(ContractType.class)
    void an_end_month_is_inclusive_and_overrides_the_term(ContractType type) {
        Story story = KOREA.under(offer("c", type, "2026-01", "2027-06"));

        assertThat(months(story)).hasToString("2026-01 to 2027-06");
    }

    @Test
    void a_period_contract_ends_with_the_last_month_there_is() {
        assertThat(months(KOREA.under(PERIOD, YearMonth.of(9999, 6)))).hasToString("9999-06 to 9999-12");
    }

    @Test
    void an_end_before_the_begin_is_refused() {
        assertRefused(ErrorCode.INVALID_REQUEST, () -> KOREA.under(offer("c", PERIOD, "2026-02", "2026-01")));
    }

    @ParameterizedTest
    @CsvSource({"2025-12, 2026-01", "2026-12, 2027-01", "2026-05, 2026-06", "2025-01, 2028-01"})
    void a_contract_that_has_a_month_in_common_with_another_is_refused(String from, String until) {
        Story story = KOREA.under(PERIOD, JANUARY);

        assertRefused(ErrorCode.CONTRACT_OVERLAP, () -> story.under(offer("other", VOLUME, from, until)))
                .hasMessage("the VOLUME contract %s to %s overlaps the PERIOD contract 2026-01 to 2026-12; a month has one contract", from, until);
    }

    @Test
    void a_contract_may_follow_another_and_come_before_it() {
        Story story = KOREA.under(PERIOD, JANUARY).under(PARTNER, YearMonth.of(2027, 1)).under(offer("before", VOLUME, "2025-01", "2025-12"));

        assertThat(covering(story, "2025-12")).isEqualTo(VOLUME);
        assertThat(covering(story, "2026-01")).isEqualTo(PERIOD);
        assertThat(covering(story, "2026-12")).isEqualTo(PERIOD);
        assertThat(covering(story, "2027-01")).isEqualTo(PARTNER);
    }

    @Test
    void a_contract_of_a_known_id_takes_the_place_of_the_one_it_had_and_does_not_overlap_it() {
        Story story = KOREA.under(offer("c", PERIOD, "2026-01", "2026-12")).under(offer("c", VOLUME, "2026-06", "2026-07"));

        assertThat(story.account().agreements().contracts()).containsExactly(
                new Contract("c", VOLUME, new MonthSpan(YearMonth.of(2026, 6), Optional.of(YearMonth.of(2026, 7))), false));
    }

    @Test
    void a_replacement_that_overlaps_a_third_contract_is_refused_and_changes_nothing() {
        Story story = KOREA.under(offer("c", PERIOD, "2026-01", "2026-06")).under(offer("d", PARTNER, "2026-07", "2026-12"));

        assertRefused(ErrorCode.CONTRACT_OVERLAP, () -> story.under(offer("c", PERIOD, "2026-01", "2026-07")));
    }

    @Test
    void a_contract_that_ends_covers_the_month_and_not_the_next() {
        Story ended = ended(KOREA.under(PERIOD, JANUARY), FEBRUARY);

        assertThat(months(ended)).hasToString("2026-01 to 2026-02");
        assertRefused(ErrorCode.NOT_FOUND, () -> covering(ended, "2026-03")).hasMessage("no contract covers 2026-03");
    }

    @Test
    void ending_a_contract_twice_never_prolongs_it() {
        Story twice = ended(ended(KOREA.under(VOLUME, JANUARY), FEBRUARY), JANUARY);

        assertThat(months(twice)).hasToString("2026-01 to 2026-01");
        assertRefused(ErrorCode.NOT_FOUND, () -> ended(twice, FEBRUARY)).hasMessage("no contract covers 2026-02");
    }

    @Test
    void where_no_contract_covers_the_month_there_is_none_to_end() {
        assertRefused(ErrorCode.NOT_FOUND, () -> ended(KOREA.under(PERIOD, FEBRUARY), JANUARY)).hasMessage("no contract covers 2026-01");
    }

    @Test
    void after_an_ended_contract_another_may_begin() {
        Story story = ended(KOREA.under(PERIOD, JANUARY), JANUARY).under(PARTNER, FEBRUARY);

        assertThat(covering(story, "2026-02")).isEqualTo(PARTNER);
    }

    @Test
    void a_month_that_is_calculated_keeps_its_terms_until_it_is_calculated_again() {
        Story story = KOREA.sent(delta(C2, "720", "HOURS")).calculated(JANUARY).under(PERIOD, JANUARY);

        assertThat(story.total(JANUARY)).hasToString("198,000 KRW");
        assertThat(story.calculated(JANUARY).total(JANUARY)).hasToString("178,200 KRW");
    }

    @Test
    void after_the_end_standard_prices_return_and_there_is_no_base_fee() {
        Story story = ended(KOREA.under(PERIOD, JANUARY), JANUARY).sent(delta(C2, "4", "HOURS").at("2026-02-10T00:00:00+09:00"));

        assertThat(story.calculated(FEBRUARY).total(FEBRUARY)).hasToString("1,100 KRW");
    }

    @Test
    void renewal_extends_the_period_contract_whose_last_month_it_is_by_12_months_and_once() {
        Story story = KOREA.under(PERIOD, JANUARY);

        assertThat(months(renewed(story, "2026-12"))).hasToString("2026-01 to 2027-12");
        assertThat(renewed(renewed(story, "2026-12"), "2026-12")).isEqualTo(renewed(story, "2026-12"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11", "2027-01", "2025-12"})
    void renewal_in_another_month_changes_nothing(String month) {
        Story story = KOREA.under(PERIOD, JANUARY);

        assertThat(renewed(story, month)).isEqualTo(story);
    }

    @Test
    void a_contract_that_the_customer_ended_is_not_renewed() {
        Story ended = ended(KOREA.under(PERIOD, JANUARY), DECEMBER);

        assertThat(renewed(ended, "2026-12")).isEqualTo(ended);
    }

    @ParameterizedTest
    @EnumSource(value = ContractType.class, names = {"VOLUME", "PARTNER"})
    void only_a_period_contract_is_renewed(ContractType type) {
        Story story = KOREA.under(offer("c", type, "2026-01", "2026-12"));

        assertThat(renewed(story, "2026-12")).isEqualTo(story);
    }

    @Test
    void a_renewal_that_another_contract_is_in_the_way_of_is_refused() {
        Story story = KOREA.under(PERIOD, JANUARY).under(VOLUME, YearMonth.of(2027, 12));

        assertRefused(ErrorCode.CONTRACT_OVERLAP, () -> renewed(story, "2026-12"))
                .hasMessage("the PERIOD contract 2026-01 to 2027-12 overlaps the VOLUME contract 2027-12 on; a month has one contract");
    }

    @Test
    void a_renewal_does_not_reach_beyond_the_last_month_there_is() {
        Story story = KOREA.under(offer("c", PERIOD, "9999-01", "9999-06"));

        assertThat(months(renewed(story, "9999-06"))).hasToString("9999-01 to 9999-12");
        assertThat(renewed(KOREA.under(PERIOD, YearMonth.of(9999, 1)), "9999-12")).isEqualTo(KOREA.under(PERIOD, YearMonth.of(9999, 1)));
    }

    private static Contracts.Offer offer(String id, ContractType type, String from, String until) {
        return new Contracts.Offer(id, type, YearMonth.parse(from), Optional.of(YearMonth.parse(until)));
    }

    private static Story ended(Story story, YearMonth month) {
        return story.with(Contracts.end(story.account(), month));
    }

    private static Story renewed(Story story, String month) {
        return story.with(Contracts.renew(story.account(), YearMonth.parse(month)));
    }

    private static ContractType covering(Story story, String month) {
        return Contracts.covering(story.account(), YearMonth.parse(month)).type();
    }

    private static MonthSpan months(Story story) {
        return story.account().agreements().contracts().get(0).months();
    }
}
