package billing.acceptance.system;

import billing.manager.TestCustomer;
import billing.money.Member;
import java.util.List;

/** Where scenarios get their customers from; a customer belongs to one scenario at a time. */
public interface CustomerSupply {

    /** A customer for one scenario, with one project, "default". */
    TestCustomer take(Member member);

    /** The same customer with the projects that the scenario names, in their order. */
    TestCustomer withProjects(TestCustomer customer, List<String> names);

    /** Whether a customer has a life of its own and is there before a scenario takes it. */
    boolean areLent();

    void giveBack(TestCustomer customer);
}
