package billing.sandbox;

import billing.api.ClockSetting;
import billing.engine.Account;
import billing.engine.Customer;
import billing.engine.ErrorCode;
import billing.engine.Meter;
import billing.engine.Project;
import billing.engine.Reading;
import billing.engine.Refusal;
import billing.money.Member;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets up customers and moves their clocks. */
final class CustomerHandler {

    /** Where the clock of a customer stands for whom no day was given. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 31);

    private CustomerHandler() {}

    /** Opens a customer's account, or changes its projects; the member stays, and so does a project that has usage or adjustments. */
    static Outcome define(Optional<Account> account, Call<billing.api.Customer> call) {
        Customer customer = customer(call);
        LocalDate today = call.body().today().orElseGet(() -> account.map(Account::today).orElse(FIRST_DAY));
        Account defined = account.map(existing -> changed(existing, customer)).orElseGet(() -> Account.opened(customer, today)).withToday(today);
        return new Outcome(Optional.of(defined), Answer.json(account.isPresent() ? 200 : 201, wire(defined)));
    }

    static Outcome show(Account account, Call<Void> call) {
        return Outcome.unchanged(account, wire(account));
    }

    static Outcome moveClock(Account account, Call<ClockSetting> call) {
        return Outcome.changed(account.withToday(call.body().today()), call.body());
    }

    private static Customer customer(Call<billing.api.Customer> call) {
        billing.api.Customer body = call.body();
        if (!body.uuid().equals(call.variable("uuid"))) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "uuid is %s; the path names the customer %s", body.uuid(), call.variable("uuid"));
        }
        List<Project> projects = body.projects().stream().map(project -> new Project(project.projectId(), project.appkey())).toList();
        refuseDuplicates("project_id", projects.stream().map(Project::id).toList());
        refuseSharedAppKeys(projects.stream().map(Project::appKey).toList());
        return new Customer(body.uuid(), Member.of(body.member()), body.billingGroupId(), projects);
    }

    private static Account changed(Account account, Customer customer) {
        if (account.customer().member() != customer.member()) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "member is %s; the customer is one of %s and stays it",
                    customer.member().code(), account.customer().member().code());
        }
        account.usage().all().map(Reading::meter).map(Meter::source)
                .filter(source -> customer.project(source.project()).isEmpty()).findAny().ifPresent(source -> {
                    throw Refusal.of(ErrorCode.INVALID_REQUEST, "the project %s has usage and cannot be left out", source.project());
                });
        account.agreements().adjustments().stream().flatMap(adjustment -> adjustment.terms().project().stream())
                .filter(project -> customer.project(project).isEmpty()).findAny().ifPresent(project -> {
                    throw Refusal.of(ErrorCode.INVALID_REQUEST, "the project %s has adjustments and cannot be left out", project);
                });
        return account.withCustomer(customer);
    }

    /** Each project has an app key of its own; the key is a secret and not told. */
    private static void refuseSharedAppKeys(List<String> keys) {
        if (new HashSet<>(keys).size() < keys.size()) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "an appkey belongs to two projects; give each project its own");
        }
    }

    private static void refuseDuplicates(String field, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream().filter(value -> !seen.add(value)).findFirst().ifPresent(twice -> {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "%s %s is named twice", field, twice);
        });
    }

    private static billing.api.Customer wire(Account account) {
        Customer customer = account.customer();
        List<billing.api.Project> projects = customer.projects().stream().map(project -> new billing.api.Project(project.id(), project.appKey())).toList();
        return new billing.api.Customer(customer.uuid(), customer.member().code(), customer.billingGroup(), projects, Optional.of(account.today()));
    }
}
