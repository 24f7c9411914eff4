package billing.engine;

/** A coupon of a customer: what it is worth, and whether it was redeemed (rulebook, chapter 7). */
public record Coupon(String code, Credit.Terms worth, boolean isRedeemed) {

    Coupon redeemed() {
        return new Coupon(code, worth, true);
    }
}
