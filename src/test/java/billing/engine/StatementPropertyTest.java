package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is true of every statement, whatever was used and given. */
final class StatementPropertyTest {

    private static final int CASES = 300;

    @Test
    void every_statement_adds_up() {
        Property.holds(CASES, dice -> calculated(dice).forEach(StatementPropertyTest::assertAddsUp));
    }

    @Test
    void every_step_goes_on_from_the_one_before_and_the_last_reaches_the_total() {
        Property.holds(CASES, dice -> calculated(dice).forEach(StatementPropertyTest::assertStepsLeadToTheTotal));
    }

    @Test
    void every_line_is_its_exact_cost_rounded_down() {
        Property.holds(CASES, dice -> calculated(dice).forEach(statement -> statement.lines().forEach(StatementPropertyTest::assertExactCostRoundedDown)));
    }

    @Test
    void there_is_one_line_for_each_project_and_counter_in_their_order() {
        Property.holds(CASES, dice -> {
            Story story = calculatedStory(dice);
            List<String> projects = story.account().customer().projectIds();
            List<String> counters = story.catalogue().counters();
            Comparator<Line> order = Comparator.comparingInt(line -> projects.indexOf(line.project()) * counters.size() + counters.indexOf(line.counter()));

            for (YearMonth month : Draw.MONTHS) {
                assertThat(story.statement(month).lines()).isSortedAccordingTo(order)
                        .extracting(line -> new Aggregation.Key(line.project(), line.counter())).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void no_item_and_no_total_is_negative() {
        Property.holds(CASES, dice -> calculated(dice).forEach(statement -> {
            assertThat(statement.items().values()).noneMatch(amount -> amount.isNegative());
            assertThat(statement.total().isNegative()).isFalse();
        }));
    }

    @Test
    void calculating_twice_changes_nothing() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Story once = calculatedStory(dice).calculated(month);

            assertThat(once.calculated(month)).isEqualTo(once);
        });
    }

    @Test
    void calculating_an_earlier_month_again_changes_no_amount_and_moves_no_credit() {
        Property.holds(CASES, dice -> {
            YearMonth month = dice.oneOf(Draw.MONTHS);
            Story once = calculatedStory(dice);

            Story again = once.calculated(month);

            assertThat(again.statement(month).items()).isEqualTo(once.statement(month).items());
            assertThat(again.account().credits()).isEqualTo(once.account().credits());
            assertThat(again.payment(month)).isEqualTo(once.payment(month));
        });
    }

    private static Story calculatedStory(Dice dice) {
        Story story = new Draw(dice).customerWithEverything();
        for (YearMonth month : Draw.MONTHS) {
            story = story.calculated(month);
        }
        return story;
    }

    private static List<Statement> calculated(Dice dice) {
        Story story = calculatedStory(dice);
        return Draw.MONTHS.stream().map(story::statement).toList();
    }

    private static void assertAddsUp(Statement statement) {
        BigInteger lines = statement.lines().stream().map(line -> line.amount().minor()).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger beforeTax = lines.subtract(minor(statement, Item.DISCOUNT)).add(minor(statement, Item.SURCHARGE))
                .add(minor(statement, Item.SHORTFALL)).subtract(minor(statement, Item.CREDIT));
        boolean taxed = switch (statement.total().currency()) {
            case KRW, JPY -> true;
            case USD -> false;
        };

        assertThat(minor(statement, Item.CHARGE)).isEqualTo(lines);
        assertThat(minor(statement, Item.TAX)).isEqualTo(taxed ? beforeTax.divide(BigInteger.TEN) : BigInteger.ZERO);
        assertThat(statement.total().minor()).isEqualTo(beforeTax.add(minor(statement, Item.TAX)).add(minor(statement, Item.LATE_FEE)));
    }

    private static void assertStepsLeadToTheTotal(Statement statement) {
        BigInteger reached = BigInteger.ZERO;
        Map<Item, BigInteger> items = new EnumMap<>(Item.class);
        for (Step step : statement.steps()) {
            reached = reached.add(step.effect().minor());
            assertThat(step.reached().minor()).as(step.arithmetic()).isEqualTo(reached);
            items.merge(step.item(), step.effect().minor().abs(), BigInteger::add);
        }
        assertThat(statement.total().minor()).isEqualTo(reached);
        for (Item item : Item.values()) {
            assertThat(items.getOrDefault(item, BigInteger.ZERO)).as(item.name()).isEqualTo(minor(statement, item));
        }
    }

    private static void assertExactCostRoundedDown(Line line) {
        BigDecimal units = line.quantity().unit().smallest();
        BigDecimal amount = new BigDecimal(line.amount().minor(), line.amount().currency().decimals());
        BigDecimal oneMore = amount.add(BigDecimal.ONE.movePointLeft(line.amount().currency().decimals()));
        BigDecimal exact = exactCost(line.tariff().tiers(), line.quantity().smallest(), units);

        assertThat(exact).as("%s at %s", line.quantity(), line.tariff()).isGreaterThanOrEqualTo(amount.multiply(units)).isLessThan(oneMore.multiply(units));
    }

    /**
     * From above: each tier's price for all that lies above its begin, less the price of the tier before.
     * In the volume's smallest unit, so that nothing is divided.
     */
    private static BigDecimal exactCost(List<Tier> tiers, BigDecimal volume, BigDecimal units) {
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal begin = BigDecimal.ZERO;
        BigDecimal priceBefore = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            BigDecimal above = volume.subtract(begin).max(BigDecimal.ZERO);
            cost = cost.add(above.multiply(tier.price().value().subtract(priceBefore)));
            priceBefore = tier.price().value();
            begin = tier.upTo().map(Quantity::smallest).orElse(begin);
        }
        return cost;
    }

    private static BigInteger minor(Statement statement, Item item) {
        return statement.item(item).minor();
    }
}
