package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.engine.Account;
import billing.engine.Customer;
import billing.money.Member;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AccountsTest {

    private static final Account ACCOUNT = Account.opened(new Customer("u", Member.KR, "group", List.of()), LocalDate.of(2026, 1, 31));

    private static final Duration IDLE = Duration.ofMinutes(10);

    private final List<Account> gone = new ArrayList<>();
    private final Accounts accounts = new Accounts(Limits.USUAL, Ticker.systemTicker(), account -> {});

    @Test
    void an_account_is_kept_as_it_was_left() {
        accounts.work("u", none -> Outcome.changed(ACCOUNT, "opened"));

        accounts.work("u", kept -> {
            assertThat(kept.account()).contains(ACCOUNT);
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
            assertThat(kept.account()).contains(ACCOUNT);
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
            assertThat(kept.account()).isEmpty();
            return Outcome.removed("gone");
        });
    }

    @Test
    void of_too_many_customers_the_one_that_was_unused_longest_is_dropped() {
        Accounts three = new Accounts(new Limits(3, IDLE, 0), Ticker.systemTicker(), gone::add);
        Stream.of("a", "b", "c").forEach(uuid -> open(three, uuid));

        open(three, "a");
        open(three, "d");

        assertThat(three.size()).isEqualTo(3);
        assertThat(gone).extracting(account -> account.customer().uuid()).containsExactly("b");
        assertThat(three.dropped()).containsExactly(Map.entry("too_many", 1L), Map.entry("unused", 0L));
    }

    @Test
    void a_customer_is_dropped_when_nobody_asked_for_it_for_so_long() {
        AtomicLong now = new AtomicLong();
        Accounts watched = new Accounts(new Limits(3, IDLE, 0), now::get, gone::add);
        open(watched, "a");
        open(watched, "b");

        now.addAndGet(IDLE.toNanos() - 1);
        open(watched, "b");
        assertThat(watched.knows("a")).isTrue();
        now.addAndGet(1);

        assertThat(watched.knows("a")).isFalse();
        assertThat(watched.knows("b")).isTrue();
        assertThat(watched.size()).isEqualTo(1);
        assertThat(gone).extracting(account -> account.customer().uuid()).containsExactly("a");
        assertThat(watched.dropped()).containsExactly(Map.entry("too_many", 0L), Map.entry("unused", 1L));
    }

    @Test
    void whoever_comes_back_just_after_its_time_begins_anew() {
        AtomicLong now = new AtomicLong();
        Accounts watched = new Accounts(new Limits(3, IDLE, 0), now::get, gone::add);
        open(watched, "a");

        now.addAndGet(IDLE.toNanos());

        watched.work("a", kept -> {
            assertThat(kept.account()).isEmpty();
            return Outcome.removed("none");
        });
        assertThat(gone).hasSize(1);
    }

    @Test
    void a_customer_that_somebody_works_on_is_not_dropped() {
        Accounts one = new Accounts(new Limits(1, IDLE, 0), Ticker.systemTicker(), gone::add);
        open(one, "a");

        one.work("a", kept -> {
            Stream.of("b", "c", "d").forEach(uuid -> open(one, uuid));
            return Outcome.unchanged(kept.account().orElseThrow(), "done");
        });

        assertThat(gone).extracting(account -> account.customer().uuid()).containsExactly("b", "c", "d");
        assertThat(one.knows("a")).isTrue();
    }

    @Test
    void a_customer_that_is_held_is_dropped_only_after_it_was_released() {
        AtomicLong now = new AtomicLong();
        Accounts one = new Accounts(new Limits(1, IDLE, 0), now::get, gone::add);
        open(one, "a");
        one.hold("a");

        now.addAndGet(2 * IDLE.toNanos());
        Stream.of("b", "c").forEach(uuid -> open(one, uuid));
        assertThat(one.knows("a")).isTrue();
        one.release("a");

        assertThat(gone).extracting(account -> account.customer().uuid()).containsExactly("b", "c");
        open(one, "d");
        assertThat(one.knows("a")).isFalse();
    }

    @Test
    void a_customer_that_is_removed_is_gone() {
        Accounts watched = new Accounts(Limits.USUAL, Ticker.systemTicker(), gone::add);
        open(watched, "a");

        watched.work("a", kept -> Outcome.removed("gone"));

        assertThat(gone).hasSize(1);
        assertThat(watched.dropped()).containsOnly(Map.entry("too_many", 0L), Map.entry("unused", 0L));
    }

    @Test
    void a_customer_that_is_forgotten_is_gone_as_one_that_is_removed() {
        Accounts watched = new Accounts(Limits.USUAL, Ticker.systemTicker(), gone::add);
        open(watched, "a");
        open(watched, "b");

        watched.forget("a");
        watched.forget("nobody");

        assertThat(gone).extracting(account -> account.customer().uuid()).containsExactly("a");
        assertThat(watched.knows("a")).isFalse();
        assertThat(watched.size()).isEqualTo(1);
        assertThat(watched.dropped()).containsOnly(Map.entry("too_many", 0L), Map.entry("unused", 0L));
    }

    @Test
    void a_customer_that_is_held_is_forgotten_too_and_nothing_is_changed_after_it() {
        open(accounts, "a");
        accounts.hold("a");

        accounts.forget("a");
        accounts.change("a", account -> account.withToday(account.today().plusDays(1)));
        accounts.release("a");

        assertThat(accounts.knows("a")).isFalse();
        assertThat(accounts.size()).isZero();
    }

    @Test
    void the_version_is_another_one_after_every_change_and_only_then() {
        List<Long> versions = new ArrayList<>();
        Consumer<UnaryOperator<Account>> work = change -> accounts.work("u", kept -> {
            versions.add(kept.version());
            return Outcome.changed(change.apply(kept.account().orElse(ACCOUNT)), "done");
        });

        work.accept(account -> account);
        work.accept(account -> account);
        work.accept(account -> account.withToday(account.today()));
        accounts.change("u", account -> account.withToday(account.today()));
        work.accept(account -> account);
        accounts.work("u", kept -> Outcome.removed("gone"));
        work.accept(account -> account);

        assertThat(versions.get(2)).isEqualTo(versions.get(1));
        assertThat(versions).containsExactly(1L, 2L, 2L, 4L, 6L);
    }

    private static void open(Accounts accounts, String uuid) {
        Customer customer = new Customer(uuid, Member.KR, "group", List.of());
        accounts.work(uuid, kept -> Outcome.unchanged(kept.account().orElse(Account.opened(customer, ACCOUNT.today())), "seen"));
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
