package billing.contract.pact;

import billing.api.Customer;
import billing.api.Project;
import billing.manager.CustomerManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CustomerConsumerTest {

    private static final Customer CUSTOMER =
            new Customer(Scene.UUID, "kr", "group-1", List.of(new Project("web", "key-1")), Optional.of(Scene.LAST_DAY));
    private static final Ask DEFINE = Ask.put("/api/v1/customers/" + Scene.UUID, CUSTOMER);

    @Test
    void a_customer_is_made_known() {
        Conversation.begin().given("no such customer").ask("make a customer known", DEFINE, Reply.of(201, CUSTOMER, "$.uuid", "$.member", "$.projects"))
                .held(scene -> new CustomerManager(scene.api(), scene.subject()).defineCustomer());
    }

    @Test
    void a_customer_that_is_known_may_be_made_known_again() {
        Conversation.begin().given("a customer").ask("make a customer known", DEFINE, Reply.of(200, CUSTOMER, "$.uuid", "$.member", "$.projects"))
                .held(scene -> new CustomerManager(scene.api(), scene.subject()).defineCustomer());
    }
}
