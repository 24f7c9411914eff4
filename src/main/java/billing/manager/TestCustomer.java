package billing.manager;

import billing.money.Member;
import billing.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The customer of a scenario.
 *
 * @param projects in the order in which they were named
 * @param giveCampaign the campaign of a credit for which the scenario names none
 */
public record TestCustomer(String uuid, Member member, String billingGroup, List<Project> projects, String giveCampaign) {

    /**
     * A project as the scenario calls it.
     *
     * @param id what the billing system calls it
     */
    public record Project(String name, String id, String appKey) {

        /** The app key is a secret. */
        @Override
        public String toString() {
            return name;
        }
    }

    public TestCustomer {
        projects = List.copyOf(projects);
    }

    public TestCustomer with(List<Project> others) {
        return new TestCustomer(uuid, member, billingGroup, others, giveCampaign);
    }

    /** With app keys that the system has never heard of. */
    public TestCustomer withWrongAppKeys() {
        return with(projects.stream().map(project -> new Project(project.name(), project.id(), "wrong-" + UUID.randomUUID())).toList());
    }

    Optional<Project> project(String name) {
        return projects.stream().filter(project -> project.name().equals(name)).findFirst();
    }

    /** The project that a scenario means: the one it names, or the only one. A name that the customer does not have is left to the system to refuse. */
    String projectId(Optional<String> name) {
        if (name.isPresent()) {
            return project(name.get()).map(Project::id).orElse(name.get());
        }
        if (projects.size() > 1) {
            throw new InvalidInput("the customer has the projects %s: say which of them is meant", projects);
        }
        return projects.get(0).id();
    }

    String projectName(String id) {
        return projects.stream().filter(project -> project.id().equals(id)).map(Project::name).findFirst().orElse(id);
    }

    /** Where there are no credits the system refuses them before anything else is looked at, in whatever currency. */
    void refuseOtherCurrencyOfCredit(Money amount) {
        if (member.hasCredits()) {
            refuseOtherCurrency(amount);
        }
    }

    void refuseOtherCurrency(Money amount) {
        if (amount.currency() != member.currency()) {
            throw new InvalidInput("%s was read; customers in %s are billed in %s", amount, member.country(), member.currency());
        }
    }
}
