package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Nights;
import billing.report.history.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastFailuresTest {

    @TempDir
    Path project;

    private Path file;

    @BeforeEach
    void write_a_feature() throws IOException {
        file = Files.writeString(project.resolve("expiry.feature"), """
                Feature: Credits expire

                  A line that was not there last night.

                  Scenario: One
                    Given a customer

                  Scenario: Two
                    Given a customer
                """);
    }

    @Test
    void what_was_in_trouble_is_found_where_it_stands_today() {
        Properties found = LastFailures.of(night(1, scenario("One", Verdict.PASSED), scenario("Two", Verdict.FAILED)));

        assertThat(found).containsEntry("failures.features", file + ":8").containsEntry("failures.none", "false");
    }

    @Test
    void flaky_and_broken_ones_are_tried_again_too() {
        Properties found = LastFailures.of(night(1, scenario("One", Verdict.FLAKY), scenario("Two", Verdict.BROKEN)));

        assertThat(found).containsEntry("failures.features", file + ":5," + file + ":8");
    }

    @Test
    void where_all_passed_nothing_is_to_be_run() {
        assertThat(LastFailures.of(night(1, scenario("One", Verdict.PASSED)))).containsEntry("failures.features", "").containsEntry("failures.none", "true");
    }

    @Test
    void one_that_is_gone_does_not_stop_the_others() {
        Properties found = LastFailures.of(night(1, scenario("Renamed since", Verdict.FAILED), scenario("Two", Verdict.FAILED)));

        assertThat(found).containsEntry("failures.features", file + ":8");
    }

    @Test
    void when_all_are_gone_that_is_told() {
        assertThatThrownBy(() -> LastFailures.of(night(1, scenario("Renamed since", Verdict.FAILED)))).isInstanceOf(IllegalStateException.class)
                .hasMessage("None of the 1 scenarios that the run of 2026-01-01 01:00 UTC left in trouble is there any more: run mvn verify -Pnightly anew");
    }

    @Test
    void a_later_green_run_of_another_scenario_does_not_hide_them() {
        Properties found = LastFailures.of(List.of(Nights.night(1, scenario("One", Verdict.FAILED), scenario("Two", Verdict.FAILED)),
                Nights.night(2, scenario("One", Verdict.PASSED))));

        assertThat(found).containsEntry("failures.features", file + ":8");
    }

    @Test
    void what_an_older_run_left_and_nobody_finds_any_more_does_not_stop_anything() {
        Properties found = LastFailures.of(List.of(Nights.night(1, scenario("Renamed since", Verdict.FAILED)), Nights.night(2, scenario("Two", Verdict.PASSED))));

        assertThat(found).containsEntry("failures.none", "true");
    }

    @Test
    void one_that_was_only_skipped_since_is_still_in_trouble() {
        Properties found = LastFailures.of(List.of(Nights.night(1, scenario("Two", Verdict.FAILED)), Nights.night(2, scenario("Two", Verdict.SKIPPED))));

        assertThat(found).containsEntry("failures.features", file + ":8");
    }

    private static List<Night> night(int day, KeptScenario... scenarios) {
        return List.of(Nights.night(day, scenarios));
    }

    private KeptScenario scenario(String title, Verdict verdict) {
        return new KeptScenario(String.join("\n", file.toString(), "", title, "", "1"), "Credit", verdict, 100, Optional.empty(), Optional.empty());
    }
}
