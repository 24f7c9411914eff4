package billing.engine;

import static billing.engine.PaymentStatus.CANCELLED;
import static billing.engine.PaymentStatus.CREATED;
import static billing.engine.PaymentStatus.PAID;
import static billing.engine.PaymentStatus.READY;
import static billing.engine.PaymentStatus.REFUNDED;
import static billing.engine.PaymentStatus.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is true of a customer after any requests in any order. */
final class LedgerPropertyTest {

    private static final int CASES = 300;
    private static final Map<PaymentStatus, Set<PaymentStatus>> ROADS = Map.of(
            CREATED, Set.of(REGISTERED), REGISTERED, Set.of(READY), READY, Set.of(PAID, CANCELLED), PAID, Set.of(REFUNDED));
    private static final Set<PaymentStatus> OPEN = Set.of(CREATED, REGISTERED, READY);
    private static final Set<PaymentStatus> VOID = Set.of(CANCELLED, REFUNDED);

    @Test
    void a_refusal_changes_nothing() {
        AtomicInteger refusals = new AtomicInteger();
        Property.holds(CASES, dice -> {
            Walk walk = Walk.through(dice);

            Story end = walk.end();

            assertThat(walk.withoutRefusals()).isEqualTo(end);
            refusals.addAndGet(walk.refusals());
        });
        assertThat(refusals.get()).as("refusals on all walks").isGreaterThan(CASES);
    }

    @Test
    void the_history_of_every_payment_is_a_road_through_its_states() {
        Property.holds(CASES, dice -> forEachMonth(Walk.through(dice).end(), billed -> billed.payments().forEach(LedgerPropertyTest::assertRoad)));
    }

    @Test
    void only_the_last_payment_of_a_month_is_not_void_and_the_month_has_a_statement_as_long_as_it_is_not() {
        Property.holds(CASES, dice -> forEachMonth(Walk.through(dice).end(), billed -> {
            List<Payment> earlier = billed.payments().subList(0, billed.payments().size() - 1);
            PaymentStatus last = billed.payment().orElseThrow().status();

            assertThat(earlier).allMatch(payment -> VOID.contains(payment.status()));
            assertThat(billed.statement().isPresent()).isEqualTo(!VOID.contains(last));
        }));
    }

    @Test
    void a_payment_that_is_not_void_is_of_its_statements_total() {
        Property.holds(CASES, dice -> forEachMonth(Walk.through(dice).end(),
                billed -> billed.statement().ifPresent(statement -> assertThat(billed.payment().orElseThrow().amount()).isEqualTo(statement.total()))));
    }

    @Test
    void a_payment_is_charged_once_and_in_full_when_it_is_paid_and_not_before() {
        Property.holds(CASES, dice -> forEachMonth(Walk.through(dice).end(), billed -> billed.payments().forEach(payment -> {
            boolean wasPaid = payment.history().stream().anyMatch(change -> change.status() == PAID);
            List<Money> expected = wasPaid && payment.amount().isPositive() ? List.of(payment.amount()) : List.of();

            assertThat(payment.charges()).extracting(GatewayCharge::amount).isEqualTo(expected);
        })));
    }

    @Test
    void unpaid_are_the_totals_of_the_earlier_months_whose_payment_is_open() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();

            Money unpaid = zero(end);
            for (YearMonth month : Draw.MONTHS) {
                assertThat(Calculation.unpaidBefore(end.account(), month)).isEqualTo(unpaid);
                unpaid = unpaid.plus(end.account().billed(month).payment()
                        .filter(payment -> OPEN.contains(payment.status())).map(Payment::amount).orElse(zero(end)));
            }
        });
    }

    @Test
    void no_two_contracts_cover_the_same_month() {
        Property.holds(CASES, dice -> {
            List<Contract> contracts = Walk.through(dice).end().account().agreements().contracts();

            for (YearMonth month = YearMonth.of(2025, 11); month.isBefore(YearMonth.of(2028, 1)); month = month.plusMonths(1)) {
                YearMonth covered = month;
                assertThat(contracts.stream().filter(contract -> contract.months().contains(covered))).hasSizeLessThan(2);
            }
        });
    }

    @Test
    void every_statement_adds_up_and_none_is_negative() {
        Property.holds(CASES, dice -> forEachMonth(Walk.through(dice).end(), billed -> billed.statement().ifPresent(statement -> {
            assertThat(statement.discrepancy()).isEmpty();
            assertThat(statement.total().isNegative()).isFalse();
        })));
    }

    @Test
    void an_open_month_that_is_calculated_twice_has_the_same_lines_items_credits_and_payment_as_if_it_was_calculated_once() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();

            for (YearMonth month : Draw.MONTHS.stream().filter(each -> !end.account().billed(each).isPaid()).toList()) {
                Story once = end.calculated(month);
                Story twice = once.calculated(month);
                assertThat(twice.statement(month).lines()).isEqualTo(once.statement(month).lines());
                assertThat(twice.statement(month).items()).isEqualTo(once.statement(month).items());
                assertThat(twice.account().credits()).isEqualTo(once.account().credits());
                assertThat(twice.payment(month)).isEqualTo(once.payment(month));
            }
        });
    }

    private static void forEachMonth(Story end, Consumer<BilledMonth> check) {
        end.account().months().values().forEach(check);
    }

    private static void assertRoad(Payment payment) {
        List<PaymentStatus> road = payment.history().stream().map(Payment.Change::status).toList();
        assertThat(road).startsWith(CREATED);
        for (int step = 1; step < road.size(); step++) {
            assertThat(ROADS.getOrDefault(road.get(step - 1), Set.of())).as("%s", road).contains(road.get(step));
        }
    }

    private static Money zero(Story story) {
        return Money.zero(story.account().customer().member().currency());
    }
}
