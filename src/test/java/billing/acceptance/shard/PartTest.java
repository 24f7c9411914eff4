package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.Selection;
import billing.acceptance.features.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartTest {

    private static final String FEATURE = """
            Feature: Credits
              Scenario: One
                Given x
              Rule: Two
                Scenario: One
                  Given x
                @serial
                Scenario: Alone
                  Given x
                Scenario Outline: Rows
                  Given <x>
                  Examples:
                    | x |
                    | 1 |
                    | 2 |
                @serial
                Scenario: Alone as well
                  Given x
            """;

    @TempDir
    private Path directory;

    @Test
    void together_the_parts_are_the_whole() throws IOException {
        Selection selection = selection(FEATURE);

        List<Part> parts = parts(selection, 3);

        assertThat(parts.stream().flatMap(part -> part.planned().stream())).hasSize(6).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(parts.get(0).selected().values());
        assertThat(parts).extracting(Part::plan).containsOnly(parts.get(0).plan());
        assertThat(parts.get(0).selected().keySet()).allSatisfy(spot -> assertThat(parts).filteredOn(part -> part.has(spot)).hasSize(1));
    }

    @Test
    void moved_lines_and_other_tags_move_no_scenario_to_another_shard() throws IOException {
        List<Part> before = parts(selection(FEATURE), 3);
        List<Part> after = parts(selection(FEATURE.replace("  Scenario:", "\n\n  @tagged\n  Scenario:")), 3);

        assertThat(after).extracting(Part::planned).isEqualTo(before.stream().map(Part::planned).toList());
        assertThat(after.get(0).selected().keySet()).isNotEqualTo(before.get(0).selected().keySet());
    }

    @Test
    void scenarios_that_want_something_for_themselves_fall_to_one_shard() throws IOException {
        List<Part> parts = parts(selection(FEATURE), 5);

        assertThat(parts).filteredOn(part -> part.planned().stream().anyMatch(identity -> identity.contains("Alone"))).hasSize(1);
    }

    @Test
    void a_part_says_how_much_it_is() throws IOException {
        Selection one = selection("Feature: One\n  Scenario: Only\n    Given x\n");

        List<Part> parts = parts(one, 2);

        assertThat(parts).extracting(Part::summary).containsExactlyInAnyOrder(
                "Shard %s: 1 of 1 scenarios".formatted(parts.stream().filter(part -> !part.isEmpty()).findFirst().orElseThrow().shard()),
                "Shard %s: none of the 1 scenarios falls to it, so it has nothing to run and passes"
                        .formatted(parts.stream().filter(Part::isEmpty).findFirst().orElseThrow().shard()));
    }

    @Test
    void a_request_that_selects_nothing_is_not_an_empty_shard() throws IOException {
        Selection refused = Selection.of(new Wanted(directory.resolve("none").toString(), Optional.empty(), Optional.empty(), false));

        Part part = Part.of(new Shard(1, 2), refused, Durations.NONE);

        assertThat(part.isEmpty()).isFalse();
        assertThat(part.has(new Part.Spot(directory.resolve("a.feature"), 2))).isTrue();
    }

    private Selection selection(String feature) throws IOException {
        Files.writeString(directory.resolve("a.feature"), feature);
        return Selection.of(new Wanted(directory.toString(), Optional.empty(), Optional.empty(), false));
    }

    private static List<Part> parts(Selection selection, int total) {
        return IntStream.rangeClosed(1, total).mapToObj(number -> Part.of(new Shard(number, total), selection, Durations.NONE)).toList();
    }
}
