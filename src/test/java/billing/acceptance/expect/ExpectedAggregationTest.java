package billing.acceptance.expect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.AggregatedUsage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedAggregationTest {

    private static final List<String> HEADER = List.of("counter", "quantity", "unit");
    private static final Optional<List<AggregatedUsage>> USAGE = Optional.of(List.of(
            new AggregatedUsage("web", "compute.c2.c8m8", new BigDecimal("1720.50"), "HOURS"),
            new AggregatedUsage("data", "compute.c2.c8m8", new BigDecimal("1"), "HOURS")));

    @Test
    void usage_is_compared_in_any_order_and_quantities_by_value() {
        ExpectedAggregation expected = ExpectedAggregation.of(List.of(List.of("project", "counter", "quantity", "unit"),
                List.of("data", "compute.c2.c8m8", "1.0", "HOURS"), List.of("web", "compute.c2.c8m8", "1,720.5", "HOURS")));

        assertThatCode(() -> expected.compareWith(USAGE)).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_aggregation_shows_both_tables_in_one() {
        ExpectedAggregation expected = ExpectedAggregation.of(List.of(HEADER, List.of("compute.c2.c8m8", "1,721.5", "HOURS")));

        assertThatThrownBy(() -> expected.compareWith(USAGE)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong aggregation (§3): expected compute.c2.c8m8, 1721.5, HOURS, but it is compute.c2.c8m8, 1720.5, HOURS
                              counter          quantity  unit
                  - expected  compute.c2.c8m8  1721.5    HOURS
                  + actual    compute.c2.c8m8  1720.5    HOURS
                  + actual    compute.c2.c8m8  1         HOURS""");
    }

    @Test
    void usage_that_was_never_aggregated_is_wrong_even_where_none_is_expected() {
        assertThatThrownBy(() -> ExpectedAggregation.of(List.of(HEADER)).compareWith(Optional.empty())).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong aggregation: the usage of the billing month was never aggregated; the BATCH_USAGE_AGGREGATION job does it");
    }

    @Test
    void a_column_that_aggregated_usage_does_not_have_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> ExpectedAggregation.of(List.of(List.of("counter", "quantty")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"quantty\" is not a column of aggregated usage; allowed: counter, quantity, unit, project; nearest: quantity");
    }
}
