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

    /** Each month calculated once: a month that is calculated again finds what the others left, and with more credit that can be less. */
    @Test
    void more_credit_never_raises_a_total_whatever_the_contract_the_adjustments_and_what_the_credit_is_limited_to() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story less = draw.withDeals(withCredits(draw, dice));
            Story more = less.granted(draw.credit(less));

            for (YearMonth month : dice.shuffled(Draw.MONTHS)) {
                less = less.calculated(month);
                more = more.calculated(month);
                assertThat(more.total(month)).isLessThanOrEqualTo(less.total(month));
            }
        });
    }

    @Test
    void more_credit_leaves_at_least_as_much_of_every_other_credit() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story less = draw.withDeals(withCredits(draw, dice));
            Story more = less.granted(draw.credit(less));

            for (YearMonth month : dice.shuffled(Draw.MONTHS)) {
                less = less.calculated(month);
                more = more.calculated(month);
                for (Credit credit : less.account().credits().credits()) {
                    assertThat(more.account().credits().credit(credit.id()).remaining()).isGreaterThanOrEqualTo(credit.remaining());
                }
            }
        });
    }

    @Test
    void general_credits_are_used_up_one_after_another_in_their_order() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story story = draw.withDeals(withCredits(draw, dice)).calculated(month);

            List<Credit> usable = story.account().credits().credits().stream()
                    .filter(credit -> credit.terms().limitedTo().isEmpty() && isValidOn(month.atEndOfMonth(), credit)).sorted(IN_ORDER_OF_USE).toList();
            List<Credit> used = usable.stream().filter(credit -> credit.usedIn(month).isPositive()).toList();

            assertThat(used).isEqualTo(usable.subList(0, used.size()));
            assertThat(used.stream().limit(Math.max(0, used.size() - 1))).allMatch(credit -> credit.remaining().isZero());
        });
    }

    @Test
    void a_general_credit_is_left_over_only_when_nothing_is_left_to_pay_before_tax() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story story = draw.withDeals(withCredits(draw, dice)).calculated(month);

            boolean leftOver = story.account().credits().usable(month).stream().anyMatch(credit -> !credit.terms().isLimited());

            assertThat(leftOver && story.total(month).isPositive()).isFalse();
        });
    }

    @Test
    void limited_credit_pays_at_most_for_the_lines_of_its_counters() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story story = draw.withDeals(withCredits(draw, dice)).calculated(month);

            for (Credit credit : story.account().credits().credits()) {
                Money lines = sum(story, story.statement(month).lines().stream()
                        .filter(line -> credit.terms().limitedTo().contains(line.counter())).map(Line::amount).toList());
                assertThat(credit.terms().isLimited() && credit.usedIn(month).compareTo(lines) > 0).isFalse();
            }
        });
    }

    @Test
    void limited_credit_has_the_same_use_whatever_the_adjustments_and_the_base_fee() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story plain = draw.withContract(withCredits(draw, dice));

            Story adjusted = draw.withAdjustments(plain);

            assertThat(usesOfLimited(adjusted.calculated(month), month)).isEqualTo(usesOfLimited(plain.calculated(month), month));
        });
    }

    @Test
    void every_credit_on_a_statement_is_used_of_a_credit() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Story story = withCredits(new Draw(dice), dice).calculated(month);

            assertThat(story.item(month, Item.CREDIT))
                    .isEqualTo(sum(story, story.account().credits().credits().stream().map(credit -> credit.usedIn(month)).toList()));
        });
    }

    private static List<Money> usesOfLimited(Story story, YearMonth month) {
        return story.account().credits().credits().stream().filter(credit -> credit.terms().isLimited()).map(credit -> credit.usedIn(month)).toList();
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
