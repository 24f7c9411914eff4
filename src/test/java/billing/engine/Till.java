package billing.engine;

import billing.money.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A cashier that takes all that is due, and remembers it by the payment's own charges; a refund gives it back.
 *
 * @param declined the months whose money it does not get
 */
record Till(Set<YearMonth> declined) implements Cashier {

    static final Till OPEN = new Till(Set.of());

    @Override
    public Optional<GatewayCharge> charge(Account account, Payment due) {
        if (declined.contains(due.month())) {
            throw Refusal.of(ErrorCode.PAYMENT_DECLINED, "the card is not covered");
        }
        return Optional.of(new GatewayCharge("charge-" + due.id(), due.amount(), account.today())).filter(charge -> charge.amount().isPositive());
    }

    @Override
    public Money kept(Payment payment) {
        Money nothing = Money.zero(payment.amount().currency());
        return payment.status() == PaymentStatus.REFUNDED ? nothing : payment.charges().stream().map(GatewayCharge::amount).reduce(nothing, Money::plus);
    }
}
