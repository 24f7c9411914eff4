package billing.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.config.TestEnvironmentConfig;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LentCustomersTest {

    private static final int LONGEST_SECONDS = 5;

    private final ExecutorService others = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void a_customer_is_lent_with_its_first_project_as_the_default_one() {
        TestCustomer lent = lending(Configured.customer("u-1", Member.KR, "web", "data")).take(Member.KR);

        assertThat(lent).isEqualTo(new TestCustomer("u-1", Member.KR, "group-u-1", List.of(new TestCustomer.Project("default", "web", "key-web")), "spring"));
    }

    @Test
    void a_customer_without_a_campaign_to_give_gives_the_suites_own() {
        TestEnvironmentConfig poor = Configured.customer("u-1", Member.KR, "web");
        TestEnvironmentConfig without = new TestEnvironmentConfig(poor.uuid(), poor.member(), poor.billingGroupId(), poor.projectId(), poor.appkey(),
                List.of("own"), List.of());

        assertThat(lending(without).take(Member.KR).giveCampaign()).isEqualTo("acceptance");
    }

    @Test
    void the_projects_of_a_scenario_are_the_customers_in_their_order() {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "p-1", "p-2"));

        TestCustomer lent = customers.withProjects(customers.take(Member.KR), List.of("web", "data"));

        assertThat(lent.projects()).containsExactly(new TestCustomer.Project("web", "p-1", "key-p-1"), new TestCustomer.Project("data", "p-2", "key-p-2"));
    }

    @Test
    void more_projects_than_the_customer_has_are_refused() {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "p-1", "p-2"));
        TestCustomer lent = customers.take(Member.KR);

        assertThatThrownBy(() -> customers.withProjects(lent, List.of("web", "data", "logs"))).isInstanceOf(IllegalStateException.class)
                .hasMessage("The scenario names the projects [web, data, logs]; the test customer has 2: configure more in billing.customer.<name>.project_id");
    }

    @Test
    void a_country_without_a_customer_is_refused_at_once() {
        assertThatThrownBy(() -> lending(Configured.customer("u-1", Member.KR, "web")).take(Member.JP)).isInstanceOf(IllegalStateException.class)
                .hasMessage("The environment has no test customer in Japan and does not permit to create one; configure billing.customer.<name>.member=jp");
    }

    @Test
    void a_customer_is_lent_to_one_scenario_at_a_time() throws Exception {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "web"));
        TestCustomer first = customers.take(Member.KR);

        Future<TestCustomer> second = others.submit(() -> customers.take(Member.KR));

        assertThatThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        customers.giveBack(first);
        assertThat(second.get(LONGEST_SECONDS, TimeUnit.SECONDS)).isEqualTo(first);
    }

    @Test
    void a_customer_that_was_given_other_projects_comes_back_as_it_was() {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "p-1", "p-2"));
        TestCustomer first = customers.take(Member.KR);

        customers.giveBack(customers.withProjects(first, List.of("web", "data")));

        assertThat(customers.take(Member.KR)).isEqualTo(first);
    }

    @Test
    void customers_of_one_country_do_not_wait_for_those_of_another() throws Exception {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "web"), Configured.customer("u-2", Member.JP, "web"));
        customers.take(Member.KR);

        Future<TestCustomer> japanese = others.submit(() -> customers.take(Member.JP));

        assertThat(japanese.get(LONGEST_SECONDS, TimeUnit.SECONDS).uuid()).isEqualTo("u-2");
    }

    @Test
    void many_scenarios_share_few_customers_and_never_one_at_once() throws Exception {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "web"), Configured.customer("u-2", Member.KR, "web"));
        Set<String> inUse = ConcurrentHashMap.newKeySet();
        CountDownLatch ready = new CountDownLatch(8);
        List<Future<Boolean>> scenarios = new ArrayList<>();

        for (int scenario = 0; scenario < 8; scenario++) {
            scenarios.add(others.submit(() -> {
                ready.countDown();
                ready.await(LONGEST_SECONDS, TimeUnit.SECONDS);
                TestCustomer lent = customers.take(Member.KR);
                boolean alone = inUse.add(lent.uuid());
                Thread.yield();
                inUse.remove(lent.uuid());
                customers.giveBack(lent);
                return alone;
            }));
        }

        for (Future<Boolean> alone : scenarios) {
            assertThat(alone.get(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_scenario_that_is_stopped_while_it_waits_says_so() throws Exception {
        LentCustomers customers = lending(Configured.customer("u-1", Member.KR, "web"));
        customers.take(Member.KR);

        Future<Boolean> stopped = others.submit(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> customers.take(Member.KR)).isInstanceOf(IllegalStateException.class)
                    .hasMessage("Waiting for a test customer was interrupted");
            return Thread.interrupted();
        });

        assertThat(result(stopped)).isTrue();
    }

    @Test
    void lent_customers_were_there_before_and_fresh_ones_were_not() {
        assertThat(lending(Configured.customer("u-1", Member.KR, "web")).areLent()).isTrue();
        assertThat(new FreshCustomers(Guards.of(Configured.mock())).areLent()).isFalse();
    }

    @Test
    void a_fresh_customer_is_like_no_other() {
        FreshCustomers customers = new FreshCustomers(Guards.of(Configured.mock()));

        TestCustomer one = customers.take(Member.KR);
        TestCustomer other = customers.take(Member.KR);

        assertThat(one.uuid()).isNotEqualTo(other.uuid());
        assertThat(one.projects()).singleElement().hasToString("default");
        assertThat(one.projects().get(0).appKey()).isNotEqualTo(other.projects().get(0).appKey());
    }

    @Test
    void a_fresh_customer_has_the_projects_that_the_scenario_names_each_with_a_key() {
        FreshCustomers customers = new FreshCustomers(Guards.of(Configured.mock()));

        TestCustomer customer = customers.withProjects(customers.take(Member.KR), List.of("web", "data"));

        assertThat(customer.projects()).extracting(TestCustomer.Project::id).containsExactly("web", "data");
        assertThat(customer.projects()).extracting(TestCustomer.Project::appKey).doesNotHaveDuplicates().allSatisfy(key -> assertThat(key).startsWith("key-"));
    }

    private static boolean result(Future<Boolean> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    private static LentCustomers lending(TestEnvironmentConfig... customers) {
        return new LentCustomers(List.of(customers));
    }
}
