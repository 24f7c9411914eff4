package billing.report.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import billing.manager.Ledger;
import billing.report.html.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Looks for what a reader sees; how it looks is judged by eye. */
final class ScenarioPageTest {

    private static final String WAY = "The way of the payment: CREATED → REGISTERED → READY → PAID";

    @Test
    void a_page_begins_with_the_scenario_its_verdict_rule_and_place() {
        assertThat(page(Optional.empty(), Optional.empty())).contains("<h1>Credit &lt; charge</h1>", "<span class=\"badge good\">✓ passed</span>",
                "Credit is taken before tax", "<code>features/credit/x.feature:7</code>");
    }

    @Test
    void the_invoice_shows_lines_what_each_rule_did_and_the_total() {
        assertThat(text(page(Optional.empty(), Optional.of(Bills.ledger())))).containsSubsequence("Invoice 2026-01", "compute.c2.c8m8", "in web", "720 HOURS", "250", "180,000 KRW",
                "charge", "180,000 KRW", "discount", "§6", "web: discount of 10% of 180,000 KRW", "-18,000 KRW", "credit", "§7", "FREE credit of campaign spring &amp; more",
                "-30,000 KRW", "tax", "§8", "10% of 132,000 KRW", "13,200 KRW", "total", "145,200 KRW", "unpaid", "§9", "11,000 KRW");
    }

    @Test
    void the_wrong_step_is_marked_with_what_was_expected() {
        String page = page(Optional.of(finding(Bills.wrong("credit", "§7", Optional.of(WrongFigure.Place.of(Bills.CREDIT))))), Optional.of(Bills.ledger()));

        assertThat(text(page)).containsSubsequence("Wrong statement", "What it means", "What to do:", "Report it", "The whole comparison", "Invoice 2026-01");
        assertThat(rows(page)).containsSubsequence("credit §7 FREE credit of campaign spring &amp; more -30,000 KRW", "✗ expected (§7) 777 KRW", "tax §8 10% of 132,000 KRW 13,200 KRW");
        assertThat(page.split("<tr class=\"wrong bad\">", -1)).hasSize(3);
    }

    @Test
    void a_line_that_is_missing_stands_below_the_lines() {
        String page = page(Optional.of(finding(Bills.wrong("object.requests", "§4", Optional.empty()))), Optional.of(Bills.ledger()));

        assertThat(rows(page)).containsSubsequence("compute.c2.c8m8 in web 720 HOURS 250 180,000 KRW", "object.requests 0 KRW", "✗ expected (§4) 777 KRW", "charge 180,000 KRW");
    }

    @Test
    void a_wrong_figure_of_another_month_marks_nothing_here() {
        WrongFigure february = new WrongFigure(Bills.JANUARY.plusMonths(1), "total", "§8", new WrongFigure.Amounts(Bills.won("1"), Bills.won("2")), Optional.empty(), Optional.empty());

        assertThat(page(Optional.of(finding(february)), Optional.of(Bills.ledger()))).doesNotContain("<tr class=\"wrong bad\">");
    }

    @Test
    void a_payment_shows_the_way_it_took_and_what_the_gateway_took() {
        assertThat(page(Optional.empty(), Optional.of(Bills.ledger(Bills.payment("CREATED", "REGISTERED", "READY", "PAID")))))
                .contains(WAY + "\"", "PAID over 145,200 KRW; the gateway took 145,200 KRW</p>", ">3</text>").doesNotContain(">4</text>");
    }

    @Test
    void a_refunded_month_has_no_invoice_and_says_so() {
        assertThat(page(Optional.empty(), Optional.of(Bills.ledger(Bills.payment("CREATED", "REGISTERED", "READY", "PAID", "REFUNDED")))))
                .contains(WAY + " → REFUNDED\"", "the gateway took 145,200 KRW and gave it back</p>", ">4</text>", "The statement is void until the month is calculated again.")
                .doesNotContain("Invoice");
    }

    @Test
    void credits_show_every_movement_and_what_is_left() {
        assertThat(rows(page(Optional.empty(), Optional.of(Bills.ledger())))).containsSubsequence("GRANTED credit 1 50,000 KRW", "USED credit 1 2026-01 30,000 KRW",
                "credit 1 50,000 KRW 30,000 KRW 0 KRW 0 KRW 20,000 KRW");
    }

    @Test
    void a_page_without_a_ledger_shows_the_rest() {
        assertThat(text(page(Optional.empty(), Optional.empty()))).contains("What was called", "Its life", "To look it up").doesNotContain("Invoice", "Payment 2026", "Credits");
    }

    @Test
    void a_page_tells_life_audit_customer_trace_and_the_command() {
        assertThat(text(page(Optional.empty(), Optional.empty()))).containsSubsequence("Initializing", "0.0 ms", "Testing", "1.5 ms", "End", "120 ms", "6 laws hold", "u-1 in Korea",
                "4bf92f35", "mvn verify -Pnightly -Dcucumber.features=x.feature:7");
    }

    private static Finding finding(WrongFigure figure) {
        return new Finding("Wrong statement", "   a\n   b", new Finding.Advice("What it means", "Report it"), Optional.of(figure));
    }

    private static String page(Optional<Finding> finding, Optional<Ledger> ledger) {
        var heading = new Story.Heading("Credit < charge", Optional.of("Credit is taken before tax"), "features/credit/x.feature:7", "passed", Tone.GOOD);
        List<Stage> life = List.of(new Stage("Initializing", Duration.ZERO), new Stage("Testing", Duration.ofNanos(1_500_000)), new Stage("End", Duration.ofMillis(120)));
        var particulars = new Particulars(Optional.of("u-1 in Korea"), "Mock Server", Optional.of("4bf92f35"), Optional.of("6 laws hold"),
                "mvn verify -Pnightly -Dcucumber.features=x.feature:7");
        return ScenarioPage.of(new Story(heading, finding, List.of(Calls.answered("When all is well", 200, "{}")), ledger, life, particulars));
    }

    /** The words between the tags, each on a line. */
    private static String text(String page) {
        return page.substring(page.indexOf("<body>")).replaceAll("<[^>]*>", "\n").replaceAll("\n+", "\n");
    }

    private static List<String> rows(String page) {
        return List.of(page.split("<tr")).stream().map(row -> ("<tr" + row).split("</tr>")[0].replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip()).toList();
    }
}
