package billing.money;

import billing.text.Choice;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;

/**
 * The company that bills a customer: its country decides currency, tax, where the month ends and whether there are credits (rulebook, chapter 1).
 *
 * <p>Example: {@code KR} bills customers in Korea in won, with 10 % VAT, for months that end at midnight in Seoul.
 */
public enum Member {
    KR("kr", "Korea", Currency.KRW, 10, "Asia/Seoul", true),
    JP("jp", "Japan", Currency.JPY, 10, "Asia/Tokyo", true),
    ETC("etc", "elsewhere", Currency.USD, 0, "UTC", false);

    private static final Choice<Member> CODES = Choice.of("member", List.of(values()), Member::code);
    private static final Choice<Member> COUNTRIES = Choice.of("country", List.of(values()), Member::country);

    private final String code;
    private final String country;
    private final Currency currency;
    private final Percent tax;
    private final ZoneId zone;
    private final boolean credits;

    Member(String code, String country, Currency currency, int taxPercent, String zone, boolean credits) {
        this.code = code;
        this.country = country;
        this.currency = currency;
        this.tax = new Percent(BigDecimal.valueOf(taxPercent));
        this.zone = ZoneId.of(zone);
        this.credits = credits;
    }

    /** {@code kr}, {@code jp} or {@code etc}. */
    public static Member of(String code) {
        return CODES.pick(code);
    }

    /** {@code Korea}, {@code Japan} or {@code elsewhere}. */
    public static Member in(String country) {
        return COUNTRIES.pick(country);
    }

    public static List<String> codes() {
        return CODES.words();
    }

    public String code() {
        return code;
    }

    public String country() {
        return country;
    }

    public Currency currency() {
        return currency;
    }

    public Percent tax() {
        return tax;
    }

    /** Where a month begins and ends. */
    public ZoneId zone() {
        return zone;
    }

    public boolean hasCredits() {
        return credits;
    }
}
