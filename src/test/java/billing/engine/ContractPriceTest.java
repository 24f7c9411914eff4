package billing.engine;

import static billing.engine.ContractType.PARTNER;
import static billing.engine.ContractType.PERIOD;
import static billing.engine.ContractType.VOLUME;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.OUTBOUND;
import static billing.engine.Metered.SSD;
import static billing.engine.Metered.delta;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contracts make lines cost. */
final class ContractPriceTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final Story VOLUME_CONTRACT = KOREA.under(VOLUME, JANUARY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PERIOD  | KR  | 225  | 162,000 KRW", "PARTNER | KR  | 200  | 144,000 KRW",
        "PERIOD  | JP  | 25   | 18,000 JPY",  "PARTNER | JP  | 22   | 15,840 JPY",
        "PERIOD  | ETC | 0.17 | 122.40 USD",  "PARTNER | ETC | 0.15 | 108.00 USD"
    })
    void a_contract_has_its_price_for_all_of_a_counter(ContractType type, Member member, String price, String amount) {
        assertThat(lines(Story.of(member).under(type, JANUARY), delta(C2, "720", "HOURS"))).containsExactly("web 720 HOURS at " + price + ": " + amount);
    }

    @Test
    void a_counter_that_the_contract_does_not_list_keeps_its_standard_price() {
        assertThat(lines(KOREA.under(PERIOD, JANUARY), delta(SSD, "100", "GB"), delta(OUTBOUND, "11", "GB")))
                .containsExactly("web 100 GB at 0.16: 16 KRW", "web 11 GB at 0 up to 10; 100 up to 1000; 80: 100 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "719      | 225                | 161,775 KRW",
        "720      | 225                | 162,000 KRW",
        "720.0001 | 225 up to 720; 250 | 162,000 KRW",
        "720.004  | 225 up to 720; 250 | 162,001 KRW",
        "721      | 225 up to 720; 250 | 162,250 KRW"
    })
    void a_commitment_has_its_price_up_to_its_volume_and_the_standard_price_above(String hours, String price, String amount) {
        assertThat(lines(VOLUME_CONTRACT, delta(C2, hours, "HOURS"))).containsExactly("web " + hours + " HOURS at " + price + ": " + amount);
    }

    @Test
    void the_projects_use_a_commitment_in_their_order_whichever_reported_first() {
        List<String> expected = List.of("web 500 HOURS at 225: 112,500 KRW", "data 500 HOURS at 225 up to 220; 250: 119,500 KRW");

        assertThat(lines(VOLUME_CONTRACT, delta(C2, "500", "HOURS"), delta(C2, "500", "HOURS").in("data"))).isEqualTo(expected);
        assertThat(lines(VOLUME_CONTRACT, delta(C2, "500", "HOURS").in("data"), delta(C2, "500", "HOURS"))).isEqualTo(expected);
    }

    @Test
    void a_project_that_comes_after_a_used_up_commitment_pays_the_standard_price() {
        assertThat(lines(VOLUME_CONTRACT, delta(C2, "720", "HOURS"), delta(C2, "1", "HOURS").in("data")))
                .containsExactly("web 720 HOURS at 225: 162,000 KRW", "data 1 HOURS at 250: 250 KRW");
        assertThat(lines(VOLUME_CONTRACT, delta(C2, "721", "HOURS"), delta(C2, "1", "HOURS").in("data")))
                .containsExactly("web 721 HOURS at 225 up to 720; 250: 162,250 KRW", "data 1 HOURS at 250: 250 KRW");
    }

    @Test
    void a_project_that_uses_the_last_of_a_commitment_exactly_has_its_price() {
        assertThat(lines(VOLUME_CONTRACT, delta(C2, "719", "HOURS"), delta(C2, "1", "HOURS").in("data")))
                .containsExactly("web 719 HOURS at 225: 161,775 KRW", "data 1 HOURS at 225: 225 KRW");
    }

    @Test
    void a_line_that_straddles_a_commitment_is_rounded_once() {
        Story story = Story.of(Member.KR, Catalogues.SHIPPED);
        PriceList halves = Catalogues.contracts("PERIOD, base fee, 0, 0, 0", "PARTNER, base fee, 0, 0, 0", "VOLUME, base fee, 0, 0, 0",
                "VOLUME, compute.c2.c8m8, 0.5 up to 1, 1, 1");

        assertThat(lines(new Story(story.account(), halves).under(VOLUME, JANUARY), delta(C2, "1.002", "HOURS"))).containsExactly("web 1.002 HOURS at 0.5 up to 1; 250: 1 KRW");
    }

    @Test
    void above_a_commitment_the_tiers_of_the_standard_price_begin_anew() {
        PriceList prices = Catalogues.contracts("PERIOD, base fee, 0, 0, 0", "PARTNER, base fee, 0, 0, 0", "VOLUME, base fee, 0, 0, 0",
                "VOLUME, network.outbound, 50 up to 100, 1, 1");
        Story story = new Story(KOREA.account(), prices).under(VOLUME, JANUARY);

        assertThat(lines(story, delta(OUTBOUND, "111", "GB"))).containsExactly("web 111 GB at 50 up to 100; 0 up to 110; 100 up to 1100; 80: 5,100 KRW");
    }

    @Test
    void a_commitment_begins_anew_every_month() {
        Story story = VOLUME_CONTRACT.sent(delta(C2, "720", "HOURS"), delta(C2, "720", "HOURS").at("2026-02-10T00:00:00+09:00"));

        assertThat(story.calculated(Story.FEBRUARY).item(Story.FEBRUARY, Item.CHARGE)).hasToString("162,000 KRW");
    }

    @Test
    void the_whole_price_under_a_contract_is_written_with_the_standard_price_above() {
        Tariff standard = Catalogues.SHIPPED.item(C2).tariff(Member.KR);
        Map<ContractType, String> written = Map.of(PERIOD, "225", VOLUME, "225 up to 720; 250", PARTNER, "200");

        written.forEach((type, price) -> assertThat(Catalogues.PRICES.terms(type, Member.KR).price(C2))
                .hasValueSatisfying(each -> assertThat(each.tariff(standard)).hasToString(price)));
    }

    private static List<String> lines(Story story, Metered... meters) {
        return story.sent(meters).calculated(JANUARY).statement(JANUARY).lines().stream()
                .map(line -> "%s %s at %s: %s".formatted(line.project(), line.quantity(), line.tariff(), line.amount())).toList();
    }
}
