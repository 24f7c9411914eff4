package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is true of batch jobs after any requests in any order. */
final class JobPropertyTest {

    private static final int CASES = 300;

    @Test
    void a_late_fee_is_2_percent_of_the_rest_rounded_down_and_is_carried_as_long_as_the_payment_is_marked_or_since_it_was_paid() {
        AtomicInteger fees = new AtomicInteger();
        Property.holds(CASES, dice -> Walk.through(dice).end().account().months().values().forEach(billed -> billed.statement().ifPresent(statement -> {
            BigInteger fee = statement.item(Item.LATE_FEE).minor();
            BigInteger rest = statement.total().minor().subtract(fee);
            BigInteger due = rest.divide(BigInteger.valueOf(50));
            List<BigInteger> allowed = billed.isPaid() ? List.of(due, BigInteger.ZERO) : List.of(billed.isOverdue() ? due : BigInteger.ZERO);

            assertThat(fee).isIn(allowed);
            fees.addAndGet(fee.signum());
        })));
        assertThat(fees.get()).as("late fees on all walks").isGreaterThan(CASES / 20);
    }

    @Test
    void reconciliation_finds_nothing() {
        Property.holds(CASES, dice -> assertThat(Reconciliation.findings(Walk.through(dice).end().account(), Till.OPEN)).isEmpty());
    }

    @Test
    void a_job_that_runs_twice_in_a_row_changes_nothing_more_but_the_list_of_jobs() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();
            UnaryOperator<Story> job = new Requests(dice, new Draw(dice)).job();

            Story once = job.apply(end);
            Story twice = job.apply(once);

            assertThat(withoutJobs(twice)).isEqualTo(withoutJobs(once));
            assertThat(twice.job().status()).isEqualTo(once.job().status());
            assertThat(twice.job().reason()).isEqualTo(once.job().reason());
        });
    }

    private static Account withoutJobs(Story story) {
        return story.account().withOffice(new BackOffice(List.of(), story.account().office().outbox()));
    }
}
