package billing.engine;

import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A random walk of a customer through requests of every kind, in any order; those that are refused are left behind. */
final class Walk {

    private static final int REQUESTS = 40;
    private static final List<CounterType> ALL = List.of(CounterType.values());

    private final Dice dice;
    private final Draw draw;
    private final Story begin;
    private final List<UnaryOperator<Story>> accepted = new ArrayList<>();
    private int refusals;

    private Walk(Dice dice) {
        this.dice = dice;
        this.draw = new Draw(dice);
        this.begin = draw.customerWithUsageAndCredits();
    }

    static Walk through(Dice dice) {
        return new Walk(dice);
    }

    /** The story at the end. */
    Story end() {
        Story story = begin;
        for (int left = REQUESTS; left > 0; left--) {
            story = attempt(story, request(story));
        }
        return story;
    }

    /** The story of the accepted requests alone. */
    Story withoutRefusals() {
        Story story = begin;
        for (UnaryOperator<Story> request : accepted) {
            story = request.apply(story);
        }
        return story;
    }

    int refusals() {
        return refusals;
    }

    private Story attempt(Story story, UnaryOperator<Story> request) {
        try {
            Story next = request.apply(story);
            accepted.add(request);
            return next;
        } catch (Refusal refused) {
            refusals++;
            return story;
        }
    }

    private UnaryOperator<Story> request(Story story) {
        YearMonth month = dice.oneOf(Draw.MONTHS);
        List<Supplier<UnaryOperator<Story>>> requests = List.of(
                () -> each -> each.calculated(month), () -> each -> each.calculated(month), () -> move(story, month), () -> move(story, month),
                () -> move(story, month), () -> pay(story, month), () -> pay(story, month),
                () -> send(story), () -> each -> each.deleted(month), () -> grant(story));
        return dice.oneOf(requests).get();
    }

    private UnaryOperator<Story> send(Story story) {
        Metered meter = draw.meter(story, ALL, (int) dice.between(0, 30));
        return each -> each.sent(meter);
    }

    private UnaryOperator<Story> grant(Story story) {
        Credit.Terms terms = draw.credit(story.account().customer().member());
        return each -> each.granted(terms);
    }

    private UnaryOperator<Story> move(Story story, YearMonth month) {
        List<PaymentAction> moves = List.of(PaymentAction.REGISTER, PaymentAction.PREPARE, PaymentAction.CANCEL, PaymentAction.REFUND);
        PaymentAction action = dice.oneOf(moves);
        List<Payment> payments = story.account().billed(month).payments();
        String id = payments.isEmpty() ? "none" : dice.oneOf(payments).id();
        return each -> each.with(Payments.move(each.account(), id, action));
    }

    /** With a key that may have been used before, and an amount that may be wrong. */
    private UnaryOperator<Story> pay(Story story, YearMonth month) {
        Currency currency = story.account().customer().member().currency();
        Money total = story.account().billed(month).payment().map(Payment::amount).orElse(Money.zero(currency));
        Money amount = dice.chance(80) ? total : total.plus(Money.ofMinor(currency, BigInteger.valueOf(dice.between(-1, 1))));
        PaymentOrder order = new PaymentOrder("key-" + dice.between(1, 12), month, amount);
        return each -> Payments.answered(each.account(), order).isPresent() ? each : paid(each, order);
    }

    private static Story paid(Story story, PaymentOrder order) {
        Payment due = Payments.due(story.account(), order);
        Optional<GatewayCharge> charge = Optional.of(new GatewayCharge("charge", due.amount(), story.account().today())).filter(any -> due.amount().isPositive());
        return story.with(Payments.paid(story.account(), order, charge));
    }
}
