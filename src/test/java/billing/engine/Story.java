package billing.engine;

import billing.money.Member;
import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A customer's account, and what happens to it in words of one line; immutable like the account. */
record Story(Account account, PriceList prices) {

    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final YearMonth MARCH = YearMonth.of(2026, 3);

    /** A new customer with the projects web and data, in this order, on 31 January 2026. */
    static Story of(Member member) {
        return of(member, Catalogues.PRICES);
    }

    static Story of(Member member, Catalogue catalogue) {
        return of(member, new PriceList(catalogue, Map.of()));
    }

    private static Story of(Member member, PriceList prices) {
        List<Project> projects = List.of(new Project("web", "key-web"), new Project("data", "key-data"));
        return new Story(Account.opened(new Customer("c-1", member, "group", projects), LocalDate.of(2026, 1, 31)), prices);
    }

    Metering.Accepted sending(Metered... meters) {
        return Metering.accept(account, prices.catalogue(), new Metering.Batch(Optional.empty(), Arrays.stream(meters).map(Metered::meter).toList()));
    }

    Metering.Accepted sendingFor(YearMonth month, Metered... meters) {
        return Metering.accept(account, prices.catalogue(), new Metering.Batch(Optional.of(month), Arrays.stream(meters).map(Metered::meter).toList()));
    }

    Story sent(Metered... meters) {
        return with(sending(meters).account());
    }

    Story deleted(YearMonth month) {
        return with(Metering.delete(account, month));
    }

    Story granted(Credit.Terms terms) {
        return with(Credits.grant(account, prices.catalogue(), terms).account());
    }

    Story withdrawn(String campaign) {
        return with(Credits.withdraw(account, campaign).account());
    }

    Story coupon(String code, Credit.Terms worth) {
        return with(Credits.define(account, prices.catalogue(), code, worth));
    }

    Story redeemed(String code) {
        return with(Credits.redeem(account, prices.catalogue(), code).account());
    }

    /** With a contract of its own term, whose id is its type. */
    Story under(ContractType type, YearMonth from) {
        return under(new Contracts.Offer(type.name(), type, from, Optional.empty()));
    }

    Story under(Contracts.Offer offer) {
        return with(Contracts.apply(account, prices, offer));
    }

    Story adjusted(Adjusted... adjustments) {
        Account changed = account;
        for (Adjusted each : adjustments) {
            changed = Adjustments.make(changed, each.terms()).account();
        }
        return with(changed);
    }

    /** After a batch job, completed or failed, with a cashier who takes all that is due. */
    Story ran(JobCode code, String date) {
        return ran(new Job.Order(code, LocalDate.parse(date)), Till.OPEN);
    }

    Story ran(Job.Order order, Cashier cashier) {
        Jobs.Accepted accepted = Jobs.accept(account, order);
        String id = accepted.job().id();
        Jobs.Begun begun = Jobs.begin(accepted.account(), id, new Jobs.Means(prices, cashier));
        Account now = begun.account();
        for (UnaryOperator<Account> step : begun.steps()) {
            now = Jobs.isRunning(now, id) ? Jobs.advance(now, id, step) : now;
        }
        return with(now);
    }

    /** The job that ran last. */
    Job job() {
        return account.office().jobs().get(account.office().jobs().size() - 1);
    }

    Story calculated(YearMonth month) {
        return with(Calculation.calculate(account, prices, month));
    }

    Story on(LocalDate day) {
        return with(account.withToday(day));
    }

    /** With an action done to the present payment of a month; for paying, {@link #paid}. */
    Story after(PaymentAction action, YearMonth month) {
        return with(Payments.move(account, payment(month).id(), action));
    }

    Story ready(YearMonth month) {
        return after(PaymentAction.REGISTER, month).after(PaymentAction.PREPARE, month);
    }

    /** With a month that is READY paid in full. */
    Story paid(YearMonth month) {
        return with(Payments.paid(account, order("key-" + month, month), Optional.of(charge(month))));
    }

    PaymentOrder order(String key, YearMonth month) {
        return new PaymentOrder(key, month, payment(month).amount());
    }

    GatewayCharge charge(YearMonth month) {
        return new GatewayCharge("charge-" + month, payment(month).amount(), account.today());
    }

    Payment payment(YearMonth month) {
        return account.billed(month).payment().orElseThrow();
    }

    Statement statement(YearMonth month) {
        return Calculation.statement(account, month);
    }

    Money total(YearMonth month) {
        return statement(month).total();
    }

    Money item(YearMonth month, Item item) {
        return statement(month).item(item);
    }

    /** The lines of a month, each as {@code web compute.c2.c8m8 720 HOURS 180,000 KRW}. */
    List<String> lines(YearMonth month) {
        return statement(month).lines().stream()
                .map(line -> "%s %s %s %s".formatted(line.project(), line.counter(), line.quantity(), line.amount())).toList();
    }

    Catalogue catalogue() {
        return prices.catalogue();
    }

    Story with(Account changed) {
        return new Story(changed, prices);
    }
}
