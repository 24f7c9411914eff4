package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Outage;
import billing.report.history.Verdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutagesTest {

    private static final Outage BILLING = new Outage(URI.create("http://billing"), Instant.parse("2026-01-31T10:00:00Z"), 5, 5, "no answer");
    private static final Outage LATER = new Outage(URI.create("http://billing"), Instant.parse("2026-01-31T10:05:00Z"), 16, 20, "busy");
    private static final Outage PAYMENT = new Outage(URI.create("http://payment"), Instant.parse("2026-01-31T10:01:00Z"), 4, 5, "no answer");

    private final Outages outages = new Outages();

    @Test
    void the_first_scenario_that_an_outage_stops_speaks_for_all() {
        assertThat(outages.isNews(stoppedBy(Optional.of(BILLING)))).isTrue();
        assertThat(outages.isNews(stoppedBy(Optional.of(BILLING)))).isFalse();
        assertThat(outages.isNews(stoppedBy(Optional.of(LATER)))).isTrue();
    }

    @Test
    void every_other_trouble_is_told() {
        assertThat(outages.isNews(stoppedBy(Optional.empty()))).isTrue();
        assertThat(outages.isNews(stoppedBy(Optional.empty()))).isTrue();
    }

    @Test
    void each_address_has_a_line_with_its_first_outage() {
        List<Outcome> outcomes = List.of(
                stoppedBy(Optional.of(LATER)), stoppedBy(Optional.of(PAYMENT)), stoppedBy(Optional.of(BILLING)), stoppedBy(Optional.empty()));

        assertThat(Outages.lines(outcomes)).containsExactly(
                "2 scenarios not tried to the end (the first of 2 outages): " + BILLING,
                "1 scenario not tried to the end: " + PAYMENT);
    }

    @Test
    void nothing_is_said_where_nothing_was_given_up() {
        assertThat(Outages.lines(List.of(stoppedBy(Optional.empty())))).isEmpty();
    }

    private static Outcome stoppedBy(Optional<Outage> outage) {
        var place = new ScenarioPlace("features/a.feature", 4, "Feature", Optional.empty(), "Title", List.of(), "", 1);
        return new Outcome(place, "Title", Verdict.BROKEN, Optional.of(new Trouble("Given a customer", Optional.of(5), "no answer", outage)));
    }
}
