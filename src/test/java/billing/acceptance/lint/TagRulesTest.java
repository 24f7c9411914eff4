package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagRulesTest {

    private static final String REST = "Feature: One\n  Scenario: A\n    Then there is no statement\n";

    @TempDir
    private Path directory;

    @Test
    void a_feature_carries_the_tag_of_its_folder() {
        assertThat(said("credit/one.feature", "@credit @batch\n" + REST)).isEmpty();
        assertThat(said("credit/one.feature", "@batch\n" + REST)).containsExactly(
                "2: the feature is not tagged with its area; write @credit, the area of its folder, above Feature:");
    }

    @Test
    void a_folder_of_no_area_leaves_the_choice_of_areas() {
        assertThat(said("journey/one.feature", "@batch\n" + REST)).isEmpty();
        assertThat(said("journey/one.feature", "@smoke\n" + REST)).containsExactly("2: the feature is not tagged with its area; write the areas it is about, "
                + "of @metering @contract @adjustment @credit @calculation @statement @payment @batch @resilience, above Feature:");
    }

    @Test
    void an_area_may_be_tagged_at_each_scenario_but_at_none_is_too_few() {
        String two = "Feature: One\n  @credit\n  Scenario: A\n    Then there is no statement\n  %s\n  Scenario: B\n    Then there is no statement\n";
        assertThat(said("credit/one.feature", two.formatted("@credit"))).isEmpty();
        assertThat(said("credit/one.feature", two.formatted("@smoke"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@smok|the tag @smok means nothing; write @smoke, or a name that is not so near to it",
        "@Smoke|the tag @Smoke means nothing; write @smoke, or a name that is not so near to it",
        "@Serial|the tag @Serial means nothing; write @serial, or a name that is not so near to it",
        "@seriel|the tag @seriel means nothing; write @serial, or a name that is not so near to it",
        "@metring|the tag @metring means nothing; write @metering, or a name that is not so near to it",
        "@secerity=critical|the tag @secerity=critical labels nothing; write @severity=critical",
        "@ownr=anna|the tag @ownr=anna labels nothing; write @owner=anna",
        "@severity=hihg|@severity=hihg is no severity; write one of blocker, critical, normal, minor, trivial",
    })
    void a_tag_that_nearly_is_a_known_one_is_told(String tag, String what) {
        assertThat(TagSpelling.complaint(tag)).hasValue(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@smoke", "@severity=minor", "@owner=anyone", "@vip", "@quarter-end", "@team=blue", "@분기", "@link.wiki=Credits"})
    void known_tags_and_tags_of_ones_own_are_free(String tag) {
        assertThat(TagSpelling.complaint(tag)).isEmpty();
    }

    @Test
    void trouble_needs_the_sandbox_tag() {
        String trouble = "Feature: One\n  Scenario: A\n    When the payment gateway declines\n    Then there is no statement\n";
        assertThat(said("credit/one.feature", "@credit @sandbox\n" + trouble)).isEmpty();
        assertThat(said("credit/one.feature", "@credit\n" + trouble)).containsExactly(
                "4: \"the payment gateway declines\" works against the sandbox alone; write @sandbox above the scenario or the feature");
    }

    private List<String> said(String name, String text) {
        return new Linted(directory).file(name, text);
    }
}
