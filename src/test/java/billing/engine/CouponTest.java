package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Terms.free;
import static billing.engine.Terms.limitedTo;
import static billing.engine.Terms.of;
import static billing.engine.Terms.paid;
import static billing.engine.Terms.until;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import org.junit.jupiter.api.Test;

final class CouponTest {

    private static final Credit.Terms WORTH = of("SPRING", limitedTo(until(paid(5_000), "2026-03-31"), C2));
    private static final Story DEFINED = Story.of(Member.KR).coupon("SPRING", WORTH);

    @Test
    void redeeming_grants_what_the_coupon_is_worth() {
        Story redeemed = DEFINED.redeemed("SPRING");

        assertThat(redeemed.account().credits().credits()).singleElement().satisfies(credit -> assertThat(credit.terms()).isEqualTo(WORTH));
        assertThat(redeemed.account().credits().history()).extracting(Movement::type).containsExactly(Movement.Type.GRANTED);
        assertThat(Credits.coupon(redeemed.account(), "SPRING")).hasValueSatisfying(coupon -> assertThat(coupon.isRedeemed()).isTrue());
    }

    @Test
    void a_coupon_that_is_only_defined_grants_nothing() {
        assertThat(DEFINED.account().credits().credits()).isEmpty();
        assertThat(Credits.coupon(DEFINED.account(), "SPRING")).contains(new Coupon("SPRING", WORTH, false));
    }

    @Test
    void a_coupon_is_redeemed_once_even_if_it_was_withdrawn_or_defined_anew_since() {
        Story redeemed = DEFINED.redeemed("SPRING");
        String message = "the coupon \"SPRING\" was redeemed before; a coupon is redeemed once";

        assertRefused(ErrorCode.COUPON_ALREADY_USED, () -> redeemed.redeemed("SPRING")).hasMessage(message);
        assertRefused(ErrorCode.COUPON_ALREADY_USED, () -> redeemed.withdrawn("SPRING").redeemed("SPRING")).hasMessage(message);
        assertRefused(ErrorCode.COUPON_ALREADY_USED, () -> redeemed.coupon("SPRING", free(1)).redeemed("SPRING")).hasMessage(message);
    }

    @Test
    void a_coupon_that_is_defined_anew_before_it_is_redeemed_is_worth_the_new_credit() {
        Story story = DEFINED.coupon("SPRING", of("SPRING", free(7))).redeemed("SPRING");

        assertThat(story.account().credits().remaining()).hasToString("7 KRW");
    }

    @Test
    void an_unknown_coupon_is_refused() {
        assertRefused(ErrorCode.UNKNOWN_COUPON, () -> DEFINED.redeemed("spring")).hasMessage("the customer has no coupon \"spring\"");
    }

    @Test
    void a_coupon_of_a_bad_worth_is_refused_when_it_is_defined() {
        assertRefused(ErrorCode.INVALID_REQUEST, () -> DEFINED.coupon("X", free(0)));
        assertRefused(ErrorCode.UNKNOWN_COUNTER, () -> DEFINED.coupon("X", limitedTo(free(1), "none")));
    }

    @Test
    void where_there_are_no_credits_there_are_no_coupons() {
        assertRefused(ErrorCode.CREDIT_NOT_SUPPORTED, () -> Story.of(Member.ETC).redeemed("SPRING"));
        assertRefused(ErrorCode.CREDIT_NOT_SUPPORTED, () -> Story.of(Member.ETC).coupon("SPRING", free(0)));
    }
}
