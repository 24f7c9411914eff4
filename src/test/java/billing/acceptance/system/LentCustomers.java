package billing.acceptance.system;

import billing.config.TestEnvironmentConfig;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The environment's own test customers, each lent to one scenario at a time; a scenario waits until one of its member is free. */
final class LentCustomers implements CustomerSupply {

    /** How long a scenario waits for a customer: 5 minutes. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final String ONLY_PROJECT = "default";
    private static final String NO_CAMPAIGN = "acceptance";

    private final List<TestEnvironmentConfig> configured;
    private final Map<Member, BlockingQueue<TestEnvironmentConfig>> free = new EnumMap<>(Member.class);

    LentCustomers(List<TestEnvironmentConfig> configured) {
        this.configured = configured;
        configured.forEach(customer -> free.computeIfAbsent(customer.member(), member -> new LinkedBlockingQueue<>()).add(customer));
    }

    @Override
    public TestCustomer take(Member member) {
        if (!free.containsKey(member)) {
            throw new IllegalStateException("The environment has no test customer in %s and does not permit to create one; configure billing.customer.<name>.member=%s"
                    .formatted(member.country(), member.code()));
        }
        TestEnvironmentConfig lent = waitFor(member);
        String campaign = lent.giveCampaignId().isEmpty() ? NO_CAMPAIGN : lent.giveCampaignId().get(0);
        TestCustomer customer = new TestCustomer(lent.uuid(), member, lent.billingGroupId(), List.of(), campaign);
        return customer.with(projects(lent, List.of(ONLY_PROJECT)));
    }

    @Override
    public TestCustomer withProjects(TestCustomer customer, List<String> names) {
        return customer.with(projects(configured(customer), names));
    }

    @Override
    public boolean areLent() {
        return true;
    }

    @Override
    public void giveBack(TestCustomer customer) {
        free.get(customer.member()).add(configured(customer));
    }

    private TestEnvironmentConfig waitFor(Member member) {
        try {
            TestEnvironmentConfig lent = free.get(member).poll(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
            if (lent == null) {
                throw new IllegalStateException("No test customer in %s became free within %d minutes".formatted(member.country(), LONGEST_WAIT.toMinutes()));
            }
            return lent;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for a test customer was interrupted", stopped);
        }
    }

    private TestEnvironmentConfig configured(TestCustomer customer) {
        return configured.stream().filter(each -> each.uuid().equals(customer.uuid())).findFirst().orElseThrow();
    }

    /** What the scenario calls its projects, on the customer's own, in their order. */
    private static List<TestCustomer.Project> projects(TestEnvironmentConfig lent, List<String> names) {
        if (names.size() > lent.projectId().size()) {
            throw new IllegalStateException("The scenario names the projects %s; the test customer has %d: configure more in billing.customer.<name>.project_id"
                    .formatted(names, lent.projectId().size()));
        }
        List<TestCustomer.Project> projects = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            projects.add(new TestCustomer.Project(names.get(index), lent.projectId().get(index), lent.appkey().get(index).value()));
        }
        return projects;
    }
}
