package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is true of all usage, however it was reported. */
final class UsagePropertyTest {

    private static final int CASES = 300;
    private static final List<CounterType> ALL = List.of(CounterType.values());
    private static final List<CounterType> DELTA = List.of(CounterType.DELTA);

    @Test
    void volumes_are_those_of_reading_the_meters_one_by_one_as_time_passes() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.customer();
            List<Metered> meters = draw.meters(customer, ALL);

            Usage usage = customer.sent(meters.toArray(Metered[]::new)).account().usage();

            for (YearMonth month : Draw.MONTHS) {
                Map<Aggregation.Key, BigDecimal> volumes = Aggregation.of(usage, month);
                Map<Aggregation.Key, BigDecimal> expected = new Watch(customer.account().month(month)).watch(meters);
                assertThat(volumes).hasSameSizeAs(expected).allSatisfy((key, volume) -> assertThat(volume).isEqualByComparingTo(expected.get(key)));
            }
        });
    }

    @Test
    void the_order_in_which_deltas_are_received_changes_nothing() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.customer();
            List<Metered> meters = draw.meters(customer, DELTA);

            assertThat(statements(customer, dice.shuffled(meters))).isEqualTo(statements(customer, meters));
        });
    }

    @Test
    void the_order_in_which_readings_of_different_times_are_received_changes_nothing() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.customer();
            Set<Instant> times = new HashSet<>();
            List<Metered> meters = draw.meters(customer, ALL).stream().filter(each -> times.add(each.meter().time())).toList();

            assertThat(statements(customer, dice.shuffled(meters))).isEqualTo(statements(customer, meters));
        });
    }

    @Test
    void a_delta_split_over_several_meters_and_units_costs_the_same_whatever_the_contract_the_adjustments_and_the_credits() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.withCredits(draw.withDeals(draw.customer()));
            List<Metered> meters = draw.meters(customer, DELTA);

            List<Metered> parts = meters.stream().flatMap(whole -> split(dice, whole).stream()).toList();

            assertThat(bills(customer, parts)).isEqualTo(bills(customer, meters));
        });
    }

    @Test
    void a_batch_is_the_same_as_its_meters_sent_one_by_one() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.customer();
            List<Metered> meters = draw.meters(customer, ALL);

            Story oneByOne = customer;
            for (Metered meter : meters) {
                oneByOne = oneByOne.sent(meter);
            }

            assertThat(oneByOne).isEqualTo(customer.sent(meters.toArray(Metered[]::new)));
        });
    }

    @Test
    void events_sent_again_in_any_order_change_nothing() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.customer();
            List<Metered> meters = draw.meters(customer, ALL);
            Story sent = customer.sent(meters.toArray(Metered[]::new));
            List<Metered> events = meters.stream().filter(each -> each.meter().eventId().isPresent()).toList();

            Metering.Accepted again = sent.sending(dice.shuffled(events).toArray(Metered[]::new));

            assertThat(again).isEqualTo(new Metering.Accepted(sent.account(), 0, events.size()));
        });
    }

    @Test
    void usage_that_is_deleted_and_sent_again_is_as_it_was() {
        Property.holds(CASES, dice -> {
            Draw draw = new Draw(dice);
            Story customer = draw.customer();
            List<Metered> meters = draw.meters(customer, ALL);
            Story sent = customer.sent(meters.toArray(Metered[]::new));
            BillingMonth month = customer.account().month(dice.oneOf(Draw.MONTHS));

            Story again = sent.deleted(month.month()).sent(meters.stream().filter(each -> month.contains(each.meter().time())).toArray(Metered[]::new));

            assertThat(again).isEqualTo(sent);
        });
    }

    /** Of three parts at most, each in any unit that it can be written in with 9 decimals. */
    private static List<Metered> split(Dice dice, Metered whole) {
        Unit unit = Unit.of(whole.meter().unit());
        BigDecimal left = new BigDecimal(whole.meter().volume());
        List<Metered> parts = new ArrayList<>();
        for (long part = dice.between(0, 2); part > 0; part--) {
            BigDecimal volume = dice.decimal(12, 9).min(left);
            left = left.subtract(volume);
            parts.add(written(dice, whole, volume.multiply(unit.smallest())));
        }
        parts.add(written(dice, whole, left.multiply(unit.smallest())));
        return parts;
    }

    private static Metered written(Dice dice, Metered whole, BigDecimal smallest) {
        Unit meant = Unit.of(whole.meter().unit());
        List<Unit> possible = Arrays.stream(Unit.values())
                .filter(unit -> unit.convertsTo(meant) && Volume.read(volume(smallest, unit)).isPresent()).toList();
        Unit unit = dice.oneOf(possible);
        return new Metered(new Meter(whole.meter().source(), CounterType.DELTA, volume(smallest, unit), unit.name(), whole.meter().time(), Optional.empty()));
    }

    /** Exact, or no volume. */
    private static String volume(BigDecimal smallest, Unit unit) {
        try {
            return smallest.divide(unit.smallest()).stripTrailingZeros().toPlainString();
        } catch (ArithmeticException notFinite) {
            return "none";
        }
    }

    private static List<Statement> statements(Story customer, List<Metered> meters) {
        Story sent = customer.sent(meters.toArray(Metered[]::new));
        return Draw.MONTHS.stream().map(month -> sent.calculated(month).statement(month)).toList();
    }

    /** The lines and the items of every month, in words. */
    private static List<String> bills(Story customer, List<Metered> meters) {
        Story sent = customer.sent(meters.toArray(Metered[]::new));
        return Draw.MONTHS.stream().map(month -> sent.calculated(month).lines(month) + " " + new TreeMap<>(sent.calculated(month).statement(month).items())).toList();
    }
}
