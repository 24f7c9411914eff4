package billing.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Whether the amount was announced or is due. */
    boolean isDemanded() {
        return this == REGISTERED || this == READY;
    }

    /** Whether statuses can follow each other like this, from the first one on. */
    static boolean isWay(List<PaymentStatus> statuses) {
        return statuses.get(0) == CREATED && IntStream.range(1, statuses.size())
                .allMatch(at -> Arrays.stream(PaymentAction.values()).anyMatch(action -> action.from() == statuses.get(at - 1) && action.to() == statuses.get(at)));
    }

    /** Whether the month owes nothing now: its bill was cancelled or given back. */
    boolean isVoid() {
        return this == CANCELLED || this == REFUNDED;
    }
}
