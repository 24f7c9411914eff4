package billing.acceptance.system;

import billing.client.WriteGuard;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A new customer for every scenario; the guard learns of it as it is made up, and of its end. */
final class FreshCustomers implements CustomerSupply {

    private static final String CAMPAIGN = "acceptance";
    private static final String PROJECT = "default";

    private final WriteGuard guard;

    FreshCustomers(WriteGuard guard) {
        this.guard = guard;
    }

    @Override
    public TestCustomer take(Member member) {
        String uuid = UUID.randomUUID().toString();
        guard.made(uuid);
        return new TestCustomer(uuid, member, "group-" + uuid, List.of(project(uuid, PROJECT)), CAMPAIGN);
    }

    @Override
    public TestCustomer withProjects(TestCustomer customer, List<String> names) {
        return customer.with(names.stream().map(name -> project(customer.uuid(), name)).toList());
    }

    @Override
    public boolean areLent() {
        return false;
    }

    @Override
    public void giveBack(TestCustomer customer) {
        guard.gone(customer.uuid());
    }

    private static TestCustomer.Project project(String uuid, String name) {
        return new TestCustomer.Project(name, name, "key-" + UUID.nameUUIDFromBytes((uuid + name).getBytes(StandardCharsets.UTF_8)));
    }
}
