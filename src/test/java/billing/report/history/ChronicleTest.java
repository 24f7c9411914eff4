package billing.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChronicleTest {

    @Test
    void what_fails_and_did_not_before_is_new() {
        assertThat(words(Verdict.FAILED, Verdict.FAILED, Verdict.PASSED)).contains("New since last night: it passed on 2026-01-02 (commit commit2).");
        assertThat(words(Verdict.BROKEN, Verdict.FLAKY)).contains("New since last night: it was flaky on 2026-01-01 (commit commit1).");
    }

    @Test
    void a_scenario_that_was_not_there_before_and_fails_is_new() {
        Chronicle chronicle = new Chronicle(new History(List.of(Nights.night(1)), List.of()));

        assertThat(chronicle.change(Nights.SCENARIO, Verdict.FAILED).map(Change::words)).contains("New since last night: this scenario was not there before.");
    }

    @Test
    void what_lasts_is_counted_from_its_first_night_in_a_row() {
        assertThat(words(Verdict.FAILED, Verdict.FAILED, Verdict.PASSED, Verdict.FAILED, Verdict.BROKEN))
                .contains("Not new: down since 2026-01-03 (commit commit3), 3 nights in a row.");
    }

    @Test
    void nights_that_skipped_it_do_not_count() {
        assertThat(words(Verdict.FAILED, Verdict.FAILED, Verdict.SKIPPED)).contains("Not new: down since 2026-01-01 (commit commit1), 2 nights in a row.");
    }

    @Test
    void what_passes_after_it_was_down_is_fixed() {
        assertThat(words(Verdict.PASSED, Verdict.PASSED, Verdict.BROKEN)).contains("Fixed since last night: it was broken on 2026-01-02 (commit commit2).");
        assertThat(words(Verdict.PASSED, Verdict.FAILED, Verdict.BROKEN)).contains("Fixed since last night: it was down since 2026-01-01, 2 nights in a row.");
    }

    @Test
    void a_pass_after_a_flaky_night_fixes_nothing() {
        assertThat(words(Verdict.PASSED, Verdict.FLAKY)).isEmpty();
    }

    @Test
    void where_all_is_well_nothing_is_said() {
        assertThat(words(Verdict.PASSED, Verdict.PASSED)).isEmpty();
        assertThat(words(Verdict.SKIPPED, Verdict.FAILED)).isEmpty();
    }

    @Test
    void in_the_first_run_nothing_is_new() {
        assertThat(words(Verdict.FAILED)).isEmpty();
    }

    private static Optional<String> words(Verdict now, Verdict... before) {
        return new Chronicle(Nights.of(before)).change(Nights.SCENARIO, now).map(Change::words);
    }
}
