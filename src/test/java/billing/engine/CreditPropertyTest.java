package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of all credits, whatever they pay for. */
final class CreditPropertyTest {

    private static final int CASES = 300;
    private static final List<CounterType> ALL = List.of(CounterType.values());
    private static final Comparator<Credit> IN_ORDER_OF_USE = Comparator
            .comparing((Credit credit) -> credit.terms().type() == CreditType.PAID)
            .thenComparing(credit -> credit.terms().until().isEmpty())
            .thenComparing(credit -> credit.terms().until().orElse(LocalDate.EPOCH))
            .thenComparing(credit -> Integer.valueOf(credit.id().substring("credit-".length())));

    @Test
    void more_credit_never_raises_a_total() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story less = withCredits(draw, dice);
            Story more = less.granted(draw.credit(less.account().customer().member()));

            for (YearMonth month : dice.shuffled(Draw.MONTHS)) {
                less = less.calculated(month);
                more = more.calculated(month);
                assertThat(more.total(month)).isLessThanOrEqualTo(less.total(month));
            }
        });
    }

    @Test
    void credits_are_used_up_one_after_another_in_their_order() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Story story = withCredits(new Draw(dice), dice).calculated(month);

            List<Credit> usable = story.account().credits().credits().stream()
                    .filter(credit -> isValidOn(month.atEndOfMonth(), credit)).sorted(IN_ORDER_OF_USE).toList();
            List<Credit> used = usable.stream().filter(credit -> credit.usedIn(month).isPositive()).toList();

            assertThat(used).isEqualTo(usable.subList(0, used.size()));
            assertThat(used.stream().limit(Math.max(0, used.size() - 1))).allMatch(credit -> credit.remaining().isZero());
            assertThat(story.account().credits().usedIn(month)).isEqualTo(sum(story, used.stream().map(credit -> credit.usedIn(month)).toList()));
        });
    }

    @Test
    void a_credit_is_left_over_only_when_nothing_is_left_to_pay_before_tax() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Story story = withCredits(new Draw(dice), dice).calculated(month);

            boolean leftOver = story.account().credits().usable(month).stream().anyMatch(credit -> credit.remaining().isPositive());

            assertThat(leftOver && !story.item(month, Item.CREDIT).equals(story.item(month, Item.CHARGE))).isFalse();
        });
    }

    private static Story withCredits(Draw draw, Dice dice) {
        return draw.withCredits(draw.withUsage(draw.customer(dice.oneOf(List.of(Member.KR, Member.JP))), ALL));
    }

    private static boolean isValidOn(LocalDate day, Credit credit) {
        boolean begun = credit.terms().from().filter(day::isBefore).isEmpty();
        boolean ended = credit.terms().until().filter(day::isAfter).isPresent();
        return begun && !ended;
    }

    private static Money sum(Story story, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(story.account().customer().member().currency()), Money::plus);
    }
}
