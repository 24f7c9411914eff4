package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StyleReportTest {

    private static final OwnFeatures TRACKED = new OwnFeatures(Set.of("features/credit/rest.feature"));

    @Test
    void what_is_tracked_fails_and_what_is_not_is_mentioned() {
        Problem own = new Problem("features/credit/rest.feature", 3, "x");
        Problem fresh = new Problem("features/credit/mine.feature", 3, "y");
        StyleReport report = StyleReport.of(List.of(own, fresh), TRACKED::have);
        assertThat(report.failures()).containsExactly(own);
        assertThat(report.remarkLines()).containsExactly(
                "1 remark on the style of 1 feature file (they stop nothing):", "  features/credit/mine.feature:3: y");
    }

    @Test
    void without_git_all_features_of_the_project_fail_and_others_do_not() {
        OwnFeatures archive = new OwnFeatures(Set.of());
        assertThat(archive.have(new Problem("features/credit/mine.feature", 3, "y"))).isTrue();
        assertThat(archive.have(new Problem("/any/features/mine.feature", 3, "y"))).isFalse();
    }

    @Test
    void eleven_remarks_are_shown_and_of_twelve_ten() {
        assertThat(report(11).remarkLines()).hasSize(12).last().isEqualTo("  a.feature:11: x");
        assertThat(report(12).remarkLines()).hasSize(12).last().isEqualTo("  and 2 more");
    }

    @Test
    void nothing_is_said_where_there_is_nothing_to_say() {
        assertThat(report(0).remarkLines()).isEmpty();
    }

    private static StyleReport report(int remarks) {
        return StyleReport.of(IntStream.rangeClosed(1, remarks).mapToObj(line -> new Problem("a.feature", line, "x")).toList(), problem -> false);
    }
}
