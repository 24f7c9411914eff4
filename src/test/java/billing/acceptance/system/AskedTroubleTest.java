package billing.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.BreakerMetrics;
import billing.client.BreakerRules;
import billing.client.RetryRules;
import billing.client.SystemUnavailable;
import billing.config.BillingConfig;
import billing.config.Breaker;
import billing.config.Endpoints;
import billing.config.Permits;
import billing.config.Retry;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CustomerManager;
import billing.manager.Subject;
import billing.money.Member;
import billing.money.Money;
import billing.sandbox.Sandbox;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trouble that one scenario asks for is no reason to give the system up for the others, in either mode. */
final class AskedTroubleTest {

    private static final Permits EVERYTHING = new Permits(true, true, true, true);
    private static final int CALLS = 50;

    @Test
    void scenarios_in_trouble_leave_those_beside_them_alone() throws Exception {
        try (BillingSystem system = BillingSystem.open(Configured.mock(), exchange -> {})) {
            hammer(system);
        }
    }

    @Test
    void so_they_do_in_direct_mode() throws Exception {
        try (Sandbox sandbox = Sandbox.start(Configured.TOKEN);
                BillingSystem system = BillingSystem.open(Configured.direct(sandbox.address(), EVERYTHING), exchange -> {})) {
            hammer(system);
        }
    }

    @Test
    void trouble_that_nobody_asked_for_is_everybodys() throws Exception {
        URI nobody;
        try (Sandbox sandbox = Sandbox.start(Configured.TOKEN)) {
            nobody = sandbox.address();
        }
        try (BillingSystem system = BillingSystem.open(Configured.direct(new Endpoints(nobody, nobody, nobody), EVERYTHING), exchange -> {})) {
            for (int scenario = 0; scenario < 2; scenario++) {
                assertThatThrownBy(() -> begun(system)).isInstanceOf(SystemUnavailable.class);
            }

            assertThatThrownBy(() -> begun(system)).isInstanceOf(SystemUnavailable.class).hasMessageContaining("is open since");
        }
    }

    @Test
    void what_is_shipped_is_what_the_client_does_by_default() {
        BillingConfig shipped = BillingConfig.load();

        Retry retry = shipped.resilience().retry();
        Breaker breaker = shipped.resilience().breaker();

        assertThat(retry.attempts()).isEqualTo(RetryRules.DEFAULT.attempts());
        assertThat(new BreakerRules(breaker.failures(), breaker.minimum(), breaker.window(), breaker.open(), breaker.trials())).isEqualTo(BreakerRules.DEFAULT);
    }

    /** Three scenarios whose every request is dropped, beside one that is let alone; all end, and nobody is given up. */
    private static void hammer(BillingSystem system) throws Exception {
        Subject innocent = begun(system);
        List<Subject> troubled = IntStream.range(0, 3).mapToObj(number -> begun(system)).toList();
        troubled.forEach(subject -> new CustomerManager(system.api(), subject).letApiBeDown(1000));
        ExecutorService scenarios = Executors.newFixedThreadPool(4);
        try {
            Stream<Callable<Void>> failing = troubled.stream().map(subject -> times(() -> assertThatThrownBy(() -> new BillingManager(system.api(), subject).getUnpaid())
                    .isInstanceOf(SystemUnavailable.class).hasMessageContaining("got no answer")));
            Stream<Callable<Void>> passing = Stream.of(times(() ->
                    assertThat(new CalculationManager(system.api(), innocent).recalculateAll()).isEqualTo(Money.parse("0 KRW"))));
            for (Future<Void> ended : scenarios.invokeAll(Stream.concat(failing, passing).toList())) {
                ended.get();
            }
        } finally {
            scenarios.shutdownNow();
        }

        assertThat(system.api().metrics().breakers()).singleElement().satisfies(breaker -> {
            assertThat(breaker.state()).isEqualTo(BreakerMetrics.State.CLOSED);
            assertThat(breaker.opened()).isZero();
        });
        assertThat(system.api().metrics().failures()).isEqualTo(3L * CALLS * 3);
    }

    private static Callable<Void> times(Runnable call) {
        return () -> {
            IntStream.range(0, CALLS).forEach(number -> call.run());
            return null;
        };
    }

    private static Subject begun(BillingSystem system) {
        Subject subject = new Subject();
        new Onboarding(system, new CustomerManager(system.api(), subject), subject).begin(Member.KR);
        return subject;
    }
}
