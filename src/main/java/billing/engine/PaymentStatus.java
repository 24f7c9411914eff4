package billing.engine;

/**
 * Where a payment stands (rulebook, chapter 10): {@code CREATED → REGISTERED → READY → PAID | CANCELLED}, {@code PAID → REFUNDED}.
 */
public enum PaymentStatus {
    CREATED,
    REGISTERED,
    READY,
    PAID,
    CANCELLED,
    REFUNDED;

    /** Where an action leads from here; what is not listed is {@link ErrorCode#INVALID_TRANSITION}. */
    PaymentStatus after(PaymentAction action) {
        if (this != action.from()) {
            throw Refusal.of(ErrorCode.INVALID_TRANSITION, "a payment that is %s cannot be %s: only one that is %s can", this, action.participle(), action.from());
        }
        return action.to();
    }

    /** Whether the month owes nothing now: its bill was cancelled or given back. */
    boolean isVoid() {
        return this == CANCELLED || this == REFUNDED;
    }
}
