package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MoneyTest {

    private static final String NOT_IN_FULL = "the amount \"12.3 USD\" is not in full; write 12.30 USD";
    private static final String NO_CURRENCY = "\"110000\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD";

    @TempDir
    private Path directory;

    @Test
    void an_amount_in_full_is_well_written() {
        assertThat(new Linted(directory).steps("When the customer pays 12.30 USD", "Then the total is 0 KRW", "And 110000 KRW is unpaid")).isEmpty();
    }

    @Test
    void an_amount_of_a_step_is_told_with_what_to_write() {
        assertThat(new Linted(directory).steps("When the customer pays 12.3 USD", "Then the total is 110000", "And 5.0 KRW is unpaid"))
                .containsExactly("4: " + NOT_IN_FULL, "5: " + NO_CURRENCY, "6: 5.0 KRW has more decimals than KRW allows: 0");
    }

    @Test
    void amounts_of_examples_are_seen_where_they_are_used() {
        assertThat(new Linted(directory).steps("Then the total is <paid>", "Examples:", "| paid |", "| 12.30 USD |", "| 12.3 USD |"))
                .containsExactly("4: " + NOT_IN_FULL);
    }

    @Test
    void amounts_of_a_table_are_told_with_their_row() {
        assertThat(new Linted(directory).steps(
                "When these credits:", "| type | amount |", "| FREE | 12.30 USD |", "| PAID | 12.3 USD |",
                "Then the statement shows:", "| charge | 0 KRW |", "| total | 110000 |",
                "And the credit history shows:", "| movement | amount |", "| GRANTED | 110000 |"))
                .containsExactly("7: " + NOT_IN_FULL, "10: " + NO_CURRENCY, "13: " + NO_CURRENCY);
    }

    @Test
    void a_price_and_a_percentage_are_not_money() {
        assertThat(new Linted(directory).steps(
                "When these adjustments:", "| level | kind | value |", "| project | discount | 2.5% |",
                "Then the contract has these prices:", "| counter | price |", "| compute.c2.c8m8 | 0.2 USD |")).isEmpty();
    }

    @Test
    void a_volume_is_not_money_even_under_a_wrong_name() {
        assertThat(new Linted(directory).steps(
                "When this usage is sent:", "| counter | amount | unit |", "| compute.c2.c8m8 | 720 | HOURS |", "Then there is no statement")).isEmpty();
    }

    @Test
    void amounts_of_titles_and_descriptions_are_in_full_and_arithmetic_is_free() {
        String scenario = "@credit\nFeature: One\n  Scenario: A bill of 12.3 USD\n    %s\n    Then there is no statement\n";
        assertThat(new Linted(directory).file("credit/one.feature", scenario.formatted("10 % of 123.4 are 12.34; 1.5 USD.")))
                .containsExactly("3: the amount \"1.5 USD\" is not in full; write 1.50 USD", "3: " + NOT_IN_FULL);
    }
}
