package billing.engine;

import java.util.Locale;

/** What can be done with a payment, the one status it is done from and the status it leads to (rulebook, chapter 10). */
public enum PaymentAction {
    REGISTER(PaymentStatus.CREATED, PaymentStatus.REGISTERED),
    PREPARE(PaymentStatus.REGISTERED, PaymentStatus.READY),
    PAY(PaymentStatus.READY, PaymentStatus.PAID),
    CANCEL(PaymentStatus.READY, PaymentStatus.CANCELLED),
    REFUND(PaymentStatus.PAID, PaymentStatus.REFUNDED);

    private final PaymentStatus from;
    private final PaymentStatus to;

    PaymentAction(PaymentStatus from, PaymentStatus to) {
        this.from = from;
        this.to = to;
    }

    PaymentStatus from() {
        return from;
    }

    PaymentStatus to() {
        return to;
    }

    String participle() {
        return switch (this) {
            case PREPARE -> "prepared";
            case PAY -> "paid";
            default -> name().toLowerCase(Locale.ROOT) + (this == CANCEL ? "led" : "ed");
        };
    }
}
