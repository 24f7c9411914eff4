package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagFilterTest {

    @Test
    void scenarios_in_work_are_left_out_by_default() {
        assertThat(TagFilter.completed("")).isEqualTo("not @wip");
        assertThat(TagFilter.completed(" ")).isEqualTo("not @wip");
        assertThat(TagFilter.completed("@credit or @batch")).isEqualTo("(@credit or @batch) and not @wip");
    }

    @Test
    void scenarios_in_work_run_when_they_are_asked_for() {
        assertThat(TagFilter.completed("@wip and @credit")).isEqualTo("@wip and @credit");
    }

    @Test
    void completing_twice_changes_nothing_more() {
        String once = TagFilter.completed("@smoke");

        assertThat(TagFilter.completed(once)).isEqualTo(once);
    }

    @Test
    void an_expression_selects_by_tags() {
        assertThat(TagFilter.selects("(@smoke) and not @wip", List.of("@smoke", "@credit"))).isTrue();
        assertThat(TagFilter.selects("(@smoke) and not @wip", List.of("@smoke", "@wip"))).isFalse();
        assertThat(TagFilter.selects("", List.of())).isTrue();
    }

    @Test
    void an_expression_that_cannot_be_read_selects_nothing_and_says_why() {
        assertThat(TagFilter.selects("@credit and and", List.of("@credit"))).isFalse();
        assertThat(TagFilter.complaint("@credit and and").orElseThrow()).contains("@credit and and", "\"@credit and not @sandbox\"");
        assertThat(TagFilter.complaint("@credit")).isEmpty();
    }
}
