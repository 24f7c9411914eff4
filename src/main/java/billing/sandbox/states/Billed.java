package billing.sandbox.states;

import billing.engine.Account;
import billing.engine.Calculation;
import billing.engine.Credit;
import billing.engine.CreditType;
import billing.engine.Credits;
import billing.engine.ErrorCode;
import billing.engine.Job;
import billing.engine.JobCode;
import billing.engine.Jobs;
import billing.engine.LateFees;
import billing.engine.Payment;
import billing.engine.PaymentAction;
import billing.engine.PaymentOrder;
import billing.engine.PaymentStatus;
import billing.engine.Payments;
import billing.engine.Refusal;
import billing.money.Money;
import billing.text.Choice;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A month with a bill, and what became of its payment. */
final class Billed {

    static final List<String> MONTH = Stream.of(Customers.USAGE, List.of("credit")).flatMap(List::stream).toList();
    static final List<String> PAYMENT = Stream.of(MONTH, List.of("status")).flatMap(List::stream).toList();
    static final List<String> JOB = Stream.of(MONTH, List.of("job_code", "date")).flatMap(List::stream).toList();

    private static final Choice<PaymentStatus> STATUS = Choice.of("status of a payment", List.of(PaymentStatus.values()), PaymentStatus::name);

    private Billed() {}

    /** A month with usage that was calculated, after a free credit was given if one is named. */
    static Account calculated(Account opened, Params params, Means means) {
        Account used = Customers.use(opened, params, means);
        Account credited = params.text("credit").map(any -> credited(used, params, means)).orElse(used);
        return Calculation.calculate(credited, means.prices(), Customers.month(params));
    }

    static Account payment(Account opened, Params params, Means means) {
        return reached(calculated(opened, params, means), params, means, STATUS.pick(params.text("status", "READY")));
    }

    static Account overdue(Account opened, Params params, Means means) {
        Account marked = LateFees.mark(reached(calculated(opened, params, means), params, means, PaymentStatus.READY), Customers.month(params));
        if (!payment(marked, params).isOverdue()) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "%s owes %s; allowed: a month that owes more than 0",
                    Customers.month(params), payment(marked, params).amount());
        }
        return marked;
    }

    static Account declining(Account opened, Params params, Means means) {
        Account ready = reached(calculated(opened, params, means), params, means, PaymentStatus.READY);
        means.gateway().decline(ready.customer().uuid());
        return ready;
    }

    static Account job(Account opened, Params params, Means means) {
        Account calculated = calculated(opened, params, means);
        Job.Order order = new Job.Order(JobCode.of(params.text("job_code", "BATCH_SEND_INVOICE")),
                params.day("date", Customers.month(params).plusMonths(1).atDay(1)));
        Jobs.Accepted accepted = Jobs.accept(calculated, order);
        Jobs.Begun begun = Jobs.begin(accepted.account(), accepted.job().id(), means.ofJobs());
        Account account = begun.account();
        for (UnaryOperator<Account> step : begun.steps()) {
            account = Jobs.isRunning(account, accepted.job().id()) ? Jobs.advance(account, accepted.job().id(), step) : account;
        }
        return account;
    }

    private static Account credited(Account account, Params params, Means means) {
        Money amount = Money.ofMinor(account.customer().member().currency(), params.amount("credit", 0));
        return Credits.grant(account, means.prices().catalogue(),
                new Credit.Terms("campaign-1", CreditType.FREE, amount, List.of(), Optional.empty(), Optional.empty())).account();
    }

    /** The way of a payment to a status, through those before it. */
    private static Account reached(Account account, Params params, Means means, PaymentStatus status) {
        return switch (status) {
            case CREATED -> account;
            case REGISTERED -> moved(reached(account, params, means, PaymentStatus.CREATED), params, PaymentAction.REGISTER);
            case READY -> moved(reached(account, params, means, PaymentStatus.REGISTERED), params, PaymentAction.PREPARE);
            case PAID -> paid(reached(account, params, means, PaymentStatus.READY), params, means);
            case CANCELLED -> moved(reached(account, params, means, PaymentStatus.READY), params, PaymentAction.CANCEL);
            case REFUNDED -> refunded(reached(account, params, means, PaymentStatus.PAID), params, means);
        };
    }

    private static Account moved(Account account, Params params, PaymentAction action) {
        return Payments.move(account, payment(account, params).id(), action);
    }

    private static Account paid(Account account, Params params, Means means) {
        YearMonth month = Customers.month(params);
        return Payments.pay(account, new PaymentOrder("provider-state", month, payment(account, params).amount()), means.gateway());
    }

    private static Account refunded(Account account, Params params, Means means) {
        means.gateway().giveBack(payment(account, params).id());
        return moved(account, params, PaymentAction.REFUND);
    }

    private static Payment payment(Account account, Params params) {
        List<Payment> payments = account.billed(Customers.month(params)).payments();
        return payments.get(payments.size() - 1);
    }
}
