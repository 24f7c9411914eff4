package billing.report.scenario;

import static billing.report.scenario.Bills.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WaterfallTest {

    @Test
    void every_bar_begins_where_the_one_before_ended() {
        List<Waterfall.Bar> bars = Waterfall.of(Bills.january(), Optional.empty());

        assertThat(bars).extracting(Waterfall.Bar::name).containsExactly("charge", "discount", "credit", "tax", "total");
        assertThat(bars).extracting(Waterfall.Bar::from).containsExactly(won("0"), won("180,000"), won("162,000"), won("132,000"), won("0"));
        assertThat(bars).extracting(Waterfall.Bar::to).containsExactly(won("180,000"), won("162,000"), won("132,000"), won("145,200"), won("145,200"));
        assertThat(bars).extracting(Waterfall.Bar::kind).containsExactly(
                Waterfall.Kind.SUM, Waterfall.Kind.TAKES, Waterfall.Kind.TAKES, Waterfall.Kind.ADDS, Waterfall.Kind.SUM);
    }

    @Test
    void the_wrong_step_is_marked_and_no_other() {
        assertThat(marked(Bills.wrong("credit", "§7", Optional.of(WrongFigure.Place.of(Bills.CREDIT))))).containsExactly("credit");
    }

    @Test
    void a_wrong_line_marks_the_charge_and_a_wrong_total_the_total() {
        assertThat(marked(Bills.wrong("compute.c2.c8m8", "§4", Optional.of(WrongFigure.Place.of(Bills.LINE))))).containsExactly("charge");
        assertThat(marked(Bills.wrong("total", "§8", Optional.empty()))).containsExactly("total");
    }

    @Test
    void a_step_that_no_rule_produced_stands_where_it_would_have_been() {
        List<Waterfall.Bar> bars = Waterfall.of(Bills.january(), Optional.of(Bills.wrong("shortfall", "§5", Optional.empty())));

        assertThat(bars).extracting(Waterfall.Bar::name).containsExactly("charge", "discount", "shortfall", "credit", "tax", "total");
        assertThat(bars.get(2).from()).isEqualTo(bars.get(2).to()).isEqualTo(won("162,000"));
        assertThat(bars.get(2).wrong()).isPresent();
    }

    private static List<String> marked(WrongFigure figure) {
        return Waterfall.of(Bills.january(), Optional.of(figure)).stream().filter(bar -> bar.wrong().isPresent()).map(Waterfall.Bar::name).toList();
    }
}
