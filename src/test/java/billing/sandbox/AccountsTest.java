package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.engine.Account;
import billing.engine.Customer;
import billing.money.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class AccountsTest {

    private static final Account ACCOUNT = Account.opened(new Customer("u", Member.KR, "group", List.of()), LocalDate.of(2026, 1, 31));

    private final Accounts accounts = new Accounts();

    @Test
    void an_account_is_kept_as_it_was_left() {
        accounts.work("u", none -> Outcome.changed(ACCOUNT, "opened"));

        accounts.work("u", kept -> {
            assertThat(kept).contains(ACCOUNT);
            return Outcome.unchanged(ACCOUNT, "seen");
        });
    }

    @Test
    void an_account_stays_what_it_was_if_the_work_throws() {
        accounts.work("u", none -> Outcome.changed(ACCOUNT, "opened"));

        assertThatThrownBy(() -> accounts.work("u", kept -> {
            throw new IllegalStateException("refused");
        })).hasMessage("refused");

        accounts.work("u", kept -> {
            assertThat(kept).contains(ACCOUNT);
            return Outcome.unchanged(ACCOUNT, "seen");
        });
    }

    @Test
    void customers_that_do_not_exist_take_no_room() {
        for (int number = 0; number < 100; number++) {
            String uuid = "nobody-" + number;
            assertThatThrownBy(() -> accounts.work(uuid, none -> {
                throw new IllegalStateException("no such customer");
            })).isInstanceOf(IllegalStateException.class);
        }

        assertThat(accounts.size()).isZero();
    }

    @Test
    void a_customer_that_was_removed_takes_no_room() {
        accounts.work("u", none -> Outcome.changed(ACCOUNT, "opened"));
        accounts.work("u", kept -> Outcome.removed("gone"));

        assertThat(accounts.size()).isZero();
        accounts.work("u", kept -> {
            assertThat(kept).isEmpty();
            return Outcome.removed("gone");
        });
    }

    @Test
    void one_customer_is_worked_on_by_one_thread_at_a_time() throws Exception {
        AtomicInteger working = new AtomicInteger();
        accounts.work("u", none -> Outcome.changed(ACCOUNT, "opened"));

        List<Integer> most = Together.run(8, number -> {
            AtomicInteger seen = new AtomicInteger();
            accounts.work("u", kept -> {
                seen.set(working.incrementAndGet());
                Thread.yield();
                working.decrementAndGet();
                return Outcome.unchanged(ACCOUNT, "done");
            });
            return seen.get();
        });

        assertThat(most).containsOnly(1);
    }

    @Test
    void nobody_waits_for_another_customer() throws Exception {
        CountDownLatch bothWork = new CountDownLatch(2);

        List<Boolean> met = Together.run(2, number -> {
            boolean[] together = new boolean[1];
            accounts.work("u-" + number, none -> {
                bothWork.countDown();
                together[0] = waitFor(bothWork);
                return new Outcome(Optional.empty(), Answer.json(200, "done"));
            });
            return together[0];
        });

        assertThat(met).containsExactly(true, true);
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
