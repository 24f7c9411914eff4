package billing.sandbox.states;

import billing.engine.Account;
import billing.engine.CounterType;
import billing.engine.Customer;
import billing.engine.Meter;
import billing.engine.Metering;
import billing.engine.Project;
import billing.money.Member;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** New customers and what they used: 720 HOURS of compute.c2.c8m8 in January 2026, unless the parameters say otherwise. */
final class Customers {

    static final List<String> PARAMS = List.of("member", "billing_group_id", "project_id", "appkey", "today", "month");
    static final List<String> USAGE = List.of("counter_name", "counter_type", "counter_unit", "counter_volume", "event_id");

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final String PROJECT = "web";

    private Customers() {}

    static YearMonth month(Params params) {
        return params.month("month", MONTH);
    }

    static Account open(String uuid, Params params) {
        Project project = new Project(params.text("project_id", PROJECT), params.text("appkey", "key-1"));
        Customer customer = new Customer(uuid, Member.of(params.text("member", "kr")), params.text("billing_group_id", "group-1"), List.of(project));
        return Account.opened(customer, params.day("today", month(params).atEndOfMonth()));
    }

    static Account use(Account account, Params params, Means means) {
        Meter.Source source = new Meter.Source(account.customer().projects().get(0).id(), params.text("counter_name", "compute.c2.c8m8"), "");
        Instant noon = month(params).atDay(1).atTime(LocalTime.NOON).atZone(account.zone()).toInstant();
        Meter meter = new Meter(source, CounterType.of(params.text("counter_type", "DELTA")), params.text("counter_volume", "720"),
                params.text("counter_unit", "HOURS"), noon, params.text("event_id"));
        return Metering.accept(account, means.prices().catalogue(), new Metering.Batch(Optional.of(month(params)), List.of(meter))).account();
    }
}
