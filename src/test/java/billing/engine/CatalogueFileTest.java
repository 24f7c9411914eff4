package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import billing.money.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueFileTest {

    private static final String NOT_A_NUMBER = " is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34";

    @Test
    void the_shipped_catalogue_has_the_rulebooks_counters_in_its_order() {
        assertThat(Catalogues.SHIPPED.counters()).containsExactly(
                "compute.c2.c8m8", "compute.g2.t4.c8m64", "storage.volume.ssd", "network.floating_ip", "network.outbound", "object.requests");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "compute.c2.c8m8     | HOURS | 250",
        "compute.g2.t4.c8m64 | HOURS | 1639",
        "storage.volume.ssd  | GB    | 0.16",
        "network.floating_ip | HOURS | 5.6",
        "network.outbound    | GB    | 0 up to 10; 100 up to 1000; 80",
        "object.requests     | COUNT | 0.0045"
    })
    void the_shipped_catalogue_has_the_rulebooks_korean_prices(String counter, Unit unit, String price) {
        CatalogueItem item = Catalogues.SHIPPED.item(counter);

        assertThat(item.unit()).isEqualTo(unit);
        assertThat(item.tariff(Member.KR)).hasToString(price);
    }

    @Test
    void each_member_has_the_price_of_its_own_column() {
        CatalogueItem item = Catalogues.of("x, HOURS, 250, 28, 0.19").item("x");

        assertThat(item.tariff(Member.KR)).hasToString("250");
        assertThat(item.tariff(Member.JP)).hasToString("28");
        assertThat(item.tariff(Member.ETC)).hasToString("0.19");
    }

    @Test
    void comments_empty_lines_spaces_and_quotes_mean_nothing() {
        Catalogue catalogue = Catalogues.read("# prices\n\ncounter,unit , kr, jp,etc\r\n\r\n#x,HOURS,1,1,1\r\n  y , COUNT, \"1,639\", 1,1\n\n");

        assertThat(catalogue.counters()).containsExactly("y");
        assertThat(catalogue.item("y").tariff(Member.KR)).hasToString("1639");
    }

    @Test
    void an_unknown_counter_is_refused_with_the_nearest() {
        Refused.assertRefused(ErrorCode.UNKNOWN_COUNTER, () -> Catalogues.of("disk.ssd, GB, 1, 1, 1", "disk.hdd.large, GB, 1, 1, 1").item("disk.sdd"))
                .hasMessage("\"disk.sdd\" is not a counter of the catalogue; allowed: disk.ssd, disk.hdd.large; nearest: disk.ssd")
                .satisfies(refusal -> assertThat(refusal.nearest()).contains("disk.ssd"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x, HOURS, 1, 1             | 4 cells were read; a row has 5: counter, unit, kr, jp, etc",
        "x, HOURS, 1, 1, 1, 1       | 6 cells were read; a row has 5: counter, unit, kr, jp, etc",
        "x                          | 1 cells were read; a row has 5: counter, unit, kr, jp, etc",
        ", HOURS, 1, 1, 1           | \"\" is not a counter's name; write letters, digits, dots, dashes and underscores",
        "c 2, HOURS, 1, 1, 1        | \"c 2\" is not a counter's name; write letters, digits, dots, dashes and underscores",
        "2c, HOURS, 1, 1, 1         | \"2c\" is not a counter's name; write letters, digits, dots, dashes and underscores",
        "x, HOUR, 1, 1, 1           | \"HOUR\" is not a unit; allowed: SECONDS, MINUTES, HOURS, KB, MB, GB, TB, COUNT; nearest: HOURS",
        "x, , 1, 1, 1               | \"\" is not a unit; allowed: SECONDS, MINUTES, HOURS, KB, MB, GB, TB, COUNT",
        "x, HOURS, -1, 1, 1         | the price for kr is \"-1\": a unit price is not negative: -1",
        "x, HOURS, 0 up to 0; 1,1,1 | the price for kr is \"0 up to 0; 1\": each tier ends above the one before; 0 does not",
        "x, GB, 1, 2 up to 10; 1 up to 10; 0, 1 | the price for jp is \"2 up to 10; 1 up to 10; 0\": each tier ends above the one before; 10 does not",
        "x, GB, 1, 2 up to 10; 1 up to 9.5; 0, 1 | the price for jp is \"2 up to 10; 1 up to 9.5; 0\": each tier ends above the one before; 9.5 does not",
        "x, GB, 1, 1, 0 up to 10    | the price for etc is \"0 up to 10\": the last tier has no \"up to\": it prices all that is above the others",
        "x, GB, 1, 1, 0; 1          | the price for etc is \"0; 1\": only the last tier has no \"up to\""
    })
    void a_bad_row_is_named_with_file_line_and_reason(String row, String reason) {
        assertUnusable("\n# prices\ncounter, unit, kr, jp, etc\nfirst, HOURS, 1, 1, 1\n" + row, "catalogue.csv:5: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "1e3", "1;", "2 up to x; 1", "2 upto 10; 1", "3 up to 10 up to 20; 1"})
    void a_price_that_is_no_number_is_named_with_its_cell(String cell) {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Catalogues.of("x, GB, 1, 1, " + cell))
                .withMessageStartingWith("The price list cannot be used:\ncatalogue.csv:2: the price for etc is \"" + cell + "\": ")
                .withMessageEndingWith(NOT_A_NUMBER);
    }

    @Test
    void a_second_row_of_a_counter_is_refused() {
        assertUnusable("counter, unit, kr, jp, etc\nx, GB, 1, 1, 1\ny, GB, 1, 1, 1\nx, GB, 2, 2, 2",
                "catalogue.csv:4: the counter x has a row already; each counter has one");
    }

    @Test
    void a_header_of_other_columns_is_refused() {
        assertUnusable("counter, unit, jp, kr, etc\nx, GB, 1, 1, 1",
                "catalogue.csv:1: the header is \"counter, unit, jp, kr, etc\"; it must be \"counter, unit, kr, jp, etc\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet", "counter, unit, kr, jp, etc", "counter, unit, kr, jp, etc\n# x, GB, 1, 1, 1\n"})
    void a_file_without_a_counter_is_refused(String content) {
        assertUnusable(content, "catalogue.csv: no row; write a header and a row for each: counter, unit, kr, jp, etc");
    }

    @Test
    void every_bad_row_is_named_at_once() {
        assertUnusable("counter, unit, kr\nx, GB, 1, 1, 1\nx, GB, 1, 1, 1\n\n# y\r\ny, HOUR, 1, 1, 1\nz, GB, 1, 1",
                """
                catalogue.csv:1: the header is "counter, unit, kr"; it must be "counter, unit, kr, jp, etc"
                catalogue.csv:3: the counter x has a row already; each counter has one
                catalogue.csv:6: "HOUR" is not a unit; allowed: SECONDS, MINUTES, HOURS, KB, MB, GB, TB, COUNT; nearest: HOURS
                catalogue.csv:7: 4 cells were read; a row has 5: counter, unit, kr, jp, etc""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x, GB, \"1, 1, 1", "x, GB, \"1\"0, 1, 1"})
    void a_quote_that_does_not_close_its_cell_is_named_with_the_other_bad_rows(String row) {
        assertUnusable("counter, unit, kr, jp, etc\n" + row + "\ny, GB, 1, 1",
                """
                catalogue.csv:2: a quoted cell does not end where it should; write "1,639" with nothing but a comma after it
                catalogue.csv:3: 4 cells were read; a row has 5: counter, unit, kr, jp, etc""");
    }

    @Test
    void the_mark_that_spreadsheets_put_before_the_first_cell_means_nothing() {
        Catalogue catalogue = Catalogues.read("\uFEFFcounter, unit, kr, jp, etc\nx, GB, 1, 1, 1");

        assertThat(catalogue.counters()).containsExactly("x");
    }

    private static void assertUnusable(String content, String problems) {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Catalogues.read(content))
                .withMessage("The price list cannot be used:\n" + problems);
    }
}
