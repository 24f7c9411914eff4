package billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.text.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemberTest {

    @ParameterizedTest
    @CsvSource({
        "kr,  Korea,     KRW, 0, 10%, Asia/Seoul, true",
        "jp,  Japan,     JPY, 0, 10%, Asia/Tokyo, true",
        "etc, elsewhere, USD, 2, 0%,  UTC,        false"
    })
    void a_member_is_a_row_of_the_rulebooks_table(
            String code, String country, Currency currency, int decimals, String tax, String zone, boolean credits) {
        Member member = Member.of(code);

        assertThat(member).isEqualTo(Member.in(country));
        assertThat(member.code()).isEqualTo(code);
        assertThat(member.country()).isEqualTo(country);
        assertThat(member.currency()).isEqualTo(currency);
        assertThat(member.currency().decimals()).isEqualTo(decimals);
        assertThat(member.tax()).hasToString(tax);
        assertThat(member.zone()).hasToString(zone);
        assertThat(member.hasCredits()).isEqualTo(credits);
    }

    @Test
    void the_codes_come_in_the_rulebooks_order() {
        assertThat(Member.codes()).containsExactly("kr", "jp", "etc");
    }

    @Test
    void an_unknown_member_is_refused() {
        assertThatThrownBy(() -> Member.of("KR")).isInstanceOf(NotAllowed.class)
                .hasMessage("\"KR\" is not a member; allowed: kr, jp, etc; nearest: kr");
    }

    @Test
    void an_unknown_country_is_refused() {
        assertThatThrownBy(() -> Member.in("Koera")).isInstanceOf(NotAllowed.class)
                .hasMessage("\"Koera\" is not a country; allowed: Korea, Japan, elsewhere; nearest: Korea");
    }
}
