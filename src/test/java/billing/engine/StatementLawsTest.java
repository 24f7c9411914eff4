package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Currency;
import billing.money.Money;
import billing.money.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What changing one thing of a customer does to a month's statement: usage, discounts, extras, the contract. */
final class StatementLawsTest {

    private static final int CASES = 500;
    private static final List<CounterType> ALL = List.of(CounterType.values());
    private static final List<CounterType> DELTA = List.of(CounterType.DELTA);

    @Test
    void more_usage_never_lowers_a_total_as_long_as_every_credit_is_general() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story less = withGeneralCredit(dice, draw.withDeals(draw.withUsage(draw.customer(), DELTA)));

            Story more = less.sent(draw.meter(less, DELTA, 99));

            assertThat(more.calculated(month).total(month)).isGreaterThanOrEqualTo(less.calculated(month).total(month));
        });
    }

    @Test
    void more_usage_never_lowers_a_total_without_a_base_fee_whatever_the_credits() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story less = draw.withCredits(draw.withAdjustments(draw.withUsage(draw.customer(), DELTA)));

            Story more = less.sent(draw.meter(less, DELTA, 99));

            assertThat(more.calculated(month).total(month)).isGreaterThanOrEqualTo(less.calculated(month).total(month));
        });
    }

    /** With a base fee, limited credit that finds more lines to pay pays more of the base fee too: the total may fall, what is billed does not. */
    @Test
    void more_usage_never_lowers_what_is_billed_before_any_credit() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story less = draw.withCredits(draw.withDeals(draw.withUsage(draw.customer(), DELTA)));

            Story more = less.sent(draw.meter(less, DELTA, 99));

            assertThat(billed(more.calculated(month), month)).isGreaterThanOrEqualTo(billed(less.calculated(month), month));
        });
    }

    @Test
    void usage_split_over_the_resources_of_a_delta_counter_is_billed_the_same() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story customer = draw.withCredits(draw.withDeals(draw.customer()));
            List<Metered> meters = draw.meters(customer, DELTA);

            Statement scattered = sent(customer, meters.stream().map(meter -> meter.of("r-" + dice.between(1, 3))).toList()).calculated(month).statement(month);

            assertThat(scattered).isEqualTo(sent(customer, meters.stream().map(meter -> meter.of("")).toList()).calculated(month).statement(month));
        });
    }

    @Test
    void the_order_in_which_adjustments_are_made_changes_no_item() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story plain = draw.withCredits(draw.withContract(draw.withUsage(draw.customer(), ALL)));
            List<Adjusted> adjustments = adjustments(dice, draw, plain);

            Statement shuffled = adjusted(plain, dice.shuffled(adjustments)).calculated(month).statement(month);

            assertThat(shuffled.items()).isEqualTo(adjusted(plain, adjustments).calculated(month).statement(month).items());
        });
    }

    @Test
    void one_more_discount_never_raises_a_total_and_one_more_extra_never_lowers_it() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story story = draw.customerWithEverything();
            Adjusted one = draw.deals().adjustment(story);

            int change = story.adjusted(one).calculated(month).total(month).compareTo(story.calculated(month).total(month));

            assertThat(isDiscount(one) ? -change : change).as("%s", one).isNotNegative();
        });
    }

    @Test
    void a_higher_discount_never_raises_a_total_and_a_higher_extra_never_lowers_it() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story plain = draw.withCredits(draw.withContract(draw.withUsage(draw.customer(), ALL)));
            List<Adjusted> others = adjustments(dice, draw, plain);
            Adjusted one = draw.deals().adjustment(plain);

            Story lower = adjusted(plain, join(one, others)).calculated(month);
            Story higher = adjusted(plain, join(raised(dice, one), others)).calculated(month);

            int change = higher.total(month).compareTo(lower.total(month));
            assertThat(isDiscount(one) ? -change : change).as("%s", one).isNotNegative();
        });
    }

    @Test
    void percent_discounts_of_100_or_more_on_the_billing_group_leave_only_the_base_fee() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story story = draw.withDeals(draw.withUsage(draw.customer(), ALL));
            List<Adjusted> halves = Stream.of("50", "60").map(percent -> Adjusted.discountOf(percent).during(month, month)).toList();

            Statement statement = adjusted(story, halves).calculated(month).statement(month);

            assertThat(statement.item(Item.DISCOUNT)).isEqualTo(statement.item(Item.CHARGE).plus(statement.item(Item.SURCHARGE)));
            assertThat(statement.item(Item.SHORTFALL)).isEqualTo(fee(story, month));
        });
    }

    @Test
    void a_month_under_a_contract_is_billed_at_least_the_base_fee_before_any_credit() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Story story = new Draw(dice).customerWithEverything().calculated(month);

            assertThat(billed(story, month)).isGreaterThanOrEqualTo(fee(story, month));
        });
    }

    @Test
    void a_contract_never_charges_more_than_standard_prices() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story standard = draw.withUsage(draw.customer(), ALL);

            Story contract = standard.under(draw.deals().offer());

            assertThat(contract.calculated(month).item(month, Item.CHARGE)).isLessThanOrEqualTo(standard.calculated(month).item(month, Item.CHARGE));
        });
    }

    @Test
    void a_project_that_comes_after_one_that_paid_the_standard_price_pays_it_too() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Draw draw = new Draw(dice);
            Story story = draw.withContract(draw.withUsage(draw.customer(), ALL)).calculated(month);

            for (String counter : story.catalogue().counters()) {
                List<Line> lines = story.statement(month).lines().stream()
                        .filter(line -> line.counter().equals(counter) && line.quantity().smallest().signum() > 0).toList();
                List<Integer> tiers = lines.stream().map(line -> line.tariff().equals(standard(story, counter)) ? 1 : 0).toList();
                assertThat(tiers).as("lines of %s at the standard price", counter).isSorted();
            }
        });
    }

    private static Story sent(Story customer, List<Metered> meters) {
        return customer.sent(meters.toArray(Metered[]::new));
    }

    private static Story adjusted(Story story, List<Adjusted> adjustments) {
        return story.adjusted(adjustments.toArray(Adjusted[]::new));
    }

    private static List<Adjusted> adjustments(Dice dice, Draw draw, Story story) {
        return Stream.generate(() -> draw.deals().adjustment(story)).limit(dice.between(0, 8)).toList();
    }

    private static List<Adjusted> join(Adjusted one, List<Adjusted> others) {
        List<Adjusted> all = new ArrayList<>(others);
        all.add(one);
        return all;
    }

    /** An amount by some units, a percentage by some percent up to 100. */
    private static Adjusted raised(Dice dice, Adjusted one) {
        Adjustment.Terms terms = one.terms();
        Currency currency = terms.value().amount().currency();
        BigDecimal percent = terms.value().percent().value().add(BigDecimal.valueOf(dice.between(1, 5_000)).movePointLeft(2)).min(BigDecimal.valueOf(100));
        Adjustment.Value value = terms.type().isPercent() ? new Adjustment.Value(terms.value().amount(), new Percent(percent))
                : new Adjustment.Value(terms.value().amount().plus(Money.ofMinor(currency, BigInteger.valueOf(dice.between(1, 100_000)))), terms.value().percent());
        return new Adjusted(new Adjustment.Terms(terms.project(), terms.type(), value, terms.months()));
    }

    private static boolean isDiscount(Adjusted adjusted) {
        return switch (adjusted.terms().type()) {
            case STATIC_DISCOUNT, PERCENT_DISCOUNT -> true;
            case STATIC_EXTRA, PERCENT_EXTRA -> false;
        };
    }

    private static Story withGeneralCredit(Dice dice, Story story) {
        boolean has = story.account().customer().member().hasCredits();
        Money amount = Money.ofMinor(story.account().customer().member().currency(), BigInteger.ONE.add(dice.decimal(8, 0).toBigInteger()));
        return has ? story.granted(new Credit.Terms("campaign", CreditType.FREE, amount, List.of(), Optional.empty(), Optional.empty())) : story;
    }

    /** Charge, adjustments and shortfall. */
    private static Money billed(Story story, YearMonth month) {
        return story.item(month, Item.CHARGE).minus(story.item(month, Item.DISCOUNT)).plus(story.item(month, Item.SURCHARGE)).plus(story.item(month, Item.SHORTFALL));
    }

    private static Money fee(Story story, YearMonth month) {
        return story.prices().terms(story.account(), month).map(ContractTerms::baseFee).orElse(Money.zero(story.account().customer().member().currency()));
    }

    private static Tariff standard(Story story, String counter) {
        return story.catalogue().item(counter).tariff(story.account().customer().member());
    }
}
