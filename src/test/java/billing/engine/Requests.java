package billing.engine;

import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Random requests of every kind to the account of one customer; which of them are refused is for the engine to say. */
final class Requests {

    private static final List<CounterType> ALL = List.of(CounterType.values());
    private static final List<PaymentAction> MOVES = List.of(PaymentAction.REGISTER, PaymentAction.PREPARE, PaymentAction.CANCEL, PaymentAction.REFUND);
    private static final List<JobCode> JOBS = List.of(JobCode.values());

    private final Dice dice;
    private final Draw draw;

    Requests(Dice dice, Draw draw) {
        this.dice = dice;
        this.draw = draw;
    }

    /** A request that fits what a story has come to, most of the time. */
    UnaryOperator<Story> next(Story story) {
        YearMonth month = dice.oneOf(Draw.MONTHS);
        List<Supplier<UnaryOperator<Story>>> requests = List.of(
                () -> each -> each.calculated(month), () -> each -> each.calculated(month), () -> each -> each.calculated(month),
                () -> move(story, month), () -> move(story, month), () -> move(story, month), () -> pay(story, month), () -> pay(story, month),
                () -> send(story), () -> each -> each.deleted(month), () -> agree(story, month), () -> agree(story, month),
                () -> credit(story), () -> credit(story), () -> job(), () -> job(), () -> job());
        return dice.oneOf(requests).get();
    }

    UnaryOperator<Story> job() {
        Job.Order order = new Job.Order(dice.oneOf(JOBS), Draw.MONTHS.get(0).atDay(1).plusDays(dice.between(0, 130)));
        Till till = dice.chance(70) ? Till.OPEN : new Till(Set.of(dice.oneOf(Draw.MONTHS)));
        return each -> each.ran(order, till);
    }

    private UnaryOperator<Story> send(Story story) {
        Metered meter = draw.meter(story, ALL, (int) dice.between(0, 30));
        return each -> each.sent(meter);
    }

    private UnaryOperator<Story> agree(Story story, YearMonth month) {
        Contracts.Offer offer = draw.deals().offer();
        Adjusted adjustment = draw.deals().adjustment(story);
        return dice.oneOf(List.<UnaryOperator<Story>>of(
                each -> each.under(offer), each -> each.with(Contracts.end(each.account(), month)),
                each -> each.adjusted(adjustment), each -> each.adjusted(adjustment), each -> each.with(Adjustments.remove(each.account(), month))));
    }

    private UnaryOperator<Story> credit(Story story) {
        Credit.Terms terms = draw.credit(story);
        String campaign = "campaign-" + dice.between(1, 3);
        String coupon = "coupon-" + dice.between(1, 3);
        LocalDate today = Draw.MONTHS.get(0).atDay(1).plusDays(dice.between(0, 100));
        return dice.oneOf(List.<UnaryOperator<Story>>of(
                each -> each.granted(terms), each -> each.withdrawn(campaign), each -> each.withdrawn(coupon),
                each -> each.coupon(coupon, Terms.of(coupon, terms)), each -> each.redeemed(coupon), each -> each.on(today)));
    }

    private UnaryOperator<Story> move(Story story, YearMonth month) {
        PaymentAction action = dice.oneOf(MOVES);
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
        return each -> Payments.answered(each.account(), order).isPresent() ? each : each.with(Payments.pay(each.account(), order, Till.OPEN));
    }
}
