package billing.engine;

/** Why a request is refused: the rulebook's codes, in the order in which they take precedence (rulebook, chapter 11). */
public enum ErrorCode {
    UNAUTHORIZED,
    INVALID_REQUEST,
    NOT_FOUND,
    CREDIT_NOT_SUPPORTED,
    UNKNOWN_COUNTER,
    UNIT_MISMATCH,
    METER_OUTSIDE_MONTH,
    EVENT_CONFLICT,
    INVALID_VOLUME,
    MONTH_CLOSED,
    CONTRACT_OVERLAP,
    INVALID_ADJUSTMENT,
    COUPON_ALREADY_USED,
    UNKNOWN_COUPON,
    NO_STATEMENT,
    INVALID_TRANSITION,
    AMOUNT_MISMATCH,
    IDEMPOTENCY_CONFLICT,
    PAYMENT_DECLINED,
    UNKNOWN_JOB,
    UNKNOWN_PROJECT
}
