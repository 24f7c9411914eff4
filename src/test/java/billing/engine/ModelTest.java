package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The engine against the rulebook's {@link Model}, item by item. */
final class ModelTest {

    private static final int CASES = 1500;

    @Test
    void every_item_of_every_statement_and_every_use_of_a_credit_is_what_the_rulebook_says() {
        Set<Item> seen = EnumSet.noneOf(Item.class);
        Property.holds(CASES, dice -> {
            Story story = new Draw(dice).customerWithEverything();
            for (int calculation = 0; calculation < 4; calculation++) {
                YearMonth month = dice.oneOf(Draw.MONTHS);
                story = changed(dice, story, month);
                Model expected = Model.of(story, month);

                story = story.calculated(month);

                assertSame(story, month, expected);
                expected.items().forEach((item, amount) -> seen.addAll(amount.signum() > 0 ? Set.of(item) : Set.of()));
            }
        });
        assertThat(seen).as("items that are above 0 somewhere").containsExactlyInAnyOrder(Item.values());
    }

    /** What can happen between two calculations: nothing, an overdue month, or credits that end. */
    private static Story changed(Dice dice, Story story, YearMonth month) {
        boolean hasCampaign = !story.account().credits().ofCampaign("campaign-1").isEmpty();
        return switch ((int) dice.between(0, 4)) {
            case 0 -> story.account().billed(month).payment().filter(payment -> payment.status() == PaymentStatus.CREATED).isPresent()
                    ? story.ready(month).ran(JobCode.CALC_LATE_FEE, "2026-03-31") : story;
            case 1 -> hasCampaign ? story.withdrawn("campaign-1") : story;
            case 2 -> story.ran(JobCode.BATCH_CREDIT_EXPIRY, "2026-02-10");
            default -> story;
        };
    }

    private static void assertSame(Story story, YearMonth month, Model expected) {
        Statement statement = story.statement(month);
        Map<String, BigInteger> used = new HashMap<>();
        story.account().credits().credits().stream().filter(credit -> credit.usedIn(month).isPositive())
                .forEach(credit -> used.put(credit.id(), credit.usedIn(month).minor()));

        statement.items().forEach((item, amount) -> assertThat(amount.minor()).as("%s of %s", item, month).isEqualTo(expected.items().get(item)));
        assertThat(used).isEqualTo(expected.used());
        assertThat(statement.total().minor()).isEqualTo(expected.items().entrySet().stream()
                .map(item -> Set.of(Item.DISCOUNT, Item.CREDIT).contains(item.getKey()) ? item.getValue().negate() : item.getValue())
                .reduce(BigInteger.ZERO, BigInteger::add));
    }
}
