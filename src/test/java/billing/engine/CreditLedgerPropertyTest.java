package billing.engine;

import static billing.engine.Movement.Type.EXPIRED;
import static billing.engine.Movement.Type.GRANTED;
import static billing.engine.Movement.Type.RELEASED;
import static billing.engine.Movement.Type.USED;
import static billing.engine.Movement.Type.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Money;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of a customer's credits after any requests in any order. */
final class CreditLedgerPropertyTest {

    private static final int CASES = 300;

    @Test
    void the_balance_of_every_credit_is_what_was_granted_less_what_was_used_expired_and_withdrawn_and_never_below_0() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();

            for (Credit credit : end.account().credits().credits()) {
                Money used = credit.uses().values().stream().reduce(zero(end), Money::plus);
                Money gone = used.plus(credit.end().expired()).plus(credit.end().withdrawn());
                assertThat(credit.remaining()).isEqualTo(credit.terms().amount().minus(gone)).isGreaterThanOrEqualTo(zero(end));
            }
        });
    }

    @Test
    void the_history_of_every_credit_comes_to_what_was_granted_used_expired_and_withdrawn_and_its_balance_was_never_below_0() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();

            for (Credit credit : end.account().credits().credits()) {
                assertThat(moved(end, credit, GRANTED)).isEqualTo(credit.terms().amount());
                assertThat(moved(end, credit, USED).minus(moved(end, credit, RELEASED))).isEqualTo(credit.used());
                assertThat(moved(end, credit, EXPIRED)).isEqualTo(credit.end().expired());
                assertThat(moved(end, credit, WITHDRAWN)).isEqualTo(credit.end().withdrawn());
                assertNeverBelow0(end, credit);
            }
        });
    }

    @Test
    void what_a_month_uses_of_a_credit_is_what_its_movements_say() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();

            for (Credit credit : end.account().credits().credits()) {
                Draw.MONTHS.forEach(month -> assertThat(credit.usedIn(month)).isEqualTo(movements(end, credit)
                        .filter(movement -> movement.month().equals(Optional.of(month)) && Set.of(USED, RELEASED).contains(movement.type()))
                        .map(movement -> movement.type() == USED ? movement.amount() : movement.amount().negated()).reduce(zero(end), Money::plus)));
            }
        });
    }

    @Test
    void the_credit_on_every_statement_is_what_its_month_used_and_a_month_without_one_used_none() {
        Property.holds(CASES, dice -> {
            Story end = Walk.through(dice).end();

            for (YearMonth month : Draw.MONTHS) {
                Money shown = end.account().billed(month).statement().map(statement -> statement.item(Item.CREDIT)).orElse(zero(end));
                assertThat(end.account().credits().usedIn(month)).isEqualTo(shown);
            }
        });
    }

    private static Stream<Movement> movements(Story story, Credit credit) {
        return story.account().credits().history().stream().filter(movement -> movement.credit().id().equals(credit.id()));
    }

    private static Money moved(Story story, Credit credit, Movement.Type type) {
        return movements(story, credit).filter(movement -> movement.type() == type).map(Movement::amount).reduce(zero(story), Money::plus);
    }

    private static void assertNeverBelow0(Story story, Credit credit) {
        BigInteger balance = BigInteger.ZERO;
        for (Movement movement : movements(story, credit).toList()) {
            balance = switch (movement.type()) {
                case GRANTED, RELEASED -> balance.add(movement.amount().minor());
                case USED, EXPIRED, WITHDRAWN -> balance.subtract(movement.amount().minor());
            };
            assertThat(balance).isNotNegative();
        }
        assertThat(balance).isEqualTo(credit.remaining().minor());
    }

    private static Money zero(Story story) {
        return Money.zero(story.account().customer().member().currency());
    }
}
