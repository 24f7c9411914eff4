package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import billing.money.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionTest {

    private static final String CREDIT = """
            @credit
            Feature: Credits

              Background:
                Given a customer in Korea billed for 2026-01

              @smoke @severity=critical
              Scenario: A credit is used
                Given a free credit of 1 KRW

              Rule: A credit ends

                @wip
                Scenario: On its last day
                  Given a free credit of 1 KRW

                Scenario Outline: With <credit>
                  Given a free credit of <credit>
                  Examples: edges
                    | credit |
                    | 0 KRW  |
                    | 1 KRW  |
                  @sandbox
                  Examples: trouble
                    | credit |
                    | 2 KRW  |
            """;

    private static final String TAX = """
            @tax
            Feature: Tax
              Scenario: There is none elsewhere
                Given a customer in elsewhere
              Scenario: There is some in Japan
                Given a customer in Japan
            """;

    @TempDir
    private Path directory;

    private Path credit;
    private Path tax;

    @BeforeEach
    void writeFeatures() {
        credit = new Written(directory).file("credit/credit.feature", CREDIT);
        tax = new Written(directory).file("tax.feature", TAX);
    }

    @Test
    void a_directory_selects_all_its_features_but_not_what_is_tagged_wip() {
        Selection selection = Selection.of(Wanted.features(directory.toString()));

        assertThat(selection.problems()).isEmpty();
        assertThat(selection.selected()).extracting(Candidate::line).containsExactly(8L, 21L, 22L, 26L, 3L, 5L);
        assertThat(selection.total()).isEqualTo(7);
        assertThat(selection.leftOut()).containsExactly(entry(Reason.WIP, 1L));
        assertThat(selection.summary()).isEqualTo("6 of 7 scenarios run; left out: 1 tagged @wip");
    }

    @Test
    void a_scenario_is_known_by_path_line_name_and_tags() {
        Candidate row = Selection.of(Wanted.features(credit + ":26")).selected().get(0);

        assertThat(row.path()).isEqualTo(credit);
        assertThat(row.tags()).containsExactly("@credit", "@sandbox");
        assertThat(row.steps()).containsExactly("a customer in Korea billed for 2026-01", "a free credit of 2 KRW");
        assertThat(row).hasToString(credit + ":26 With 2 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2  | 8 21 22 26",
        "8  | 8",
        "11 | 21 22 26",
        "17 | 21 22 26",
        "19 | 21 22",
        "22 | 22",
        "24 | 26",
        "8:22 | 8 22",
        "8:8:11 | 8 21 22 26"
    })
    void a_line_selects_what_begins_there(String lines, String selected) {
        assertThat(lines(Selection.of(Wanted.features(credit + ":" + lines)))).isEqualTo(selected);
    }

    @Test
    void paths_are_joined() {
        assertThat(lines(Selection.of(Wanted.features(tax + ":5 , " + credit + ":8," + credit + ":22")))).isEqualTo("5 8 22");
        assertThat(lines(Selection.of(Wanted.features(tax + ":5," + tax)))).isEqualTo("3 5");
        assertThat(lines(Selection.of(Wanted.features(directory + "," + tax + ":3")))).isEqualTo("8 21 22 26 3 5");
    }

    @Test
    void uris_links_and_relative_paths_are_paths_as_well() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.feature"), tax);
        Path relative = Path.of("").toAbsolutePath().relativize(tax);

        assertThat(lines(Selection.of(Wanted.features(tax.toUri() + ":5")))).isEqualTo("5");
        assertThat(lines(Selection.of(Wanted.features("file:" + tax)))).isEqualTo("3 5");
        assertThat(lines(Selection.of(Wanted.features(relative + ":5")))).isEqualTo("5");
        assertThat(lines(Selection.of(Wanted.features(link + ":5," + tax + ":3")))).isEqualTo("3 5");
    }

    @Test
    void tags_leave_out_what_they_do_not_match() {
        Selection selection = Selection.of(all().tagged("@credit and not @sandbox"));

        assertThat(lines(selection)).isEqualTo("8 21 22");
        assertThat(selection.leftOut()).containsOnly(entry(Reason.TAGS, 3L), entry(Reason.WIP, 1L));
    }

    @Test
    void tags_that_name_wip_decide_on_it() {
        assertThat(lines(Selection.of(all().tagged("@wip")))).isEqualTo("14");
        assertThat(lines(Selection.of(all().tagged("@credit and (@wip or @smoke)")))).isEqualTo("8 14");
        assertThat(lines(Selection.of(all().tagged("not @wip and @credit")))).isEqualTo("8 21 22 26");
    }

    @Test
    void a_member_selects_the_scenarios_of_its_customers() {
        assertThat(lines(Selection.of(all().of(Member.KR)))).isEqualTo("8 21 22 26");
        assertThat(lines(Selection.of(all().of(Member.JP)))).isEqualTo("5");
        assertThat(lines(Selection.of(all().of(Member.ETC)))).isEqualTo("3");
        assertThat(Selection.of(all().of(Member.JP)).leftOut()).containsOnly(entry(Reason.WIP, 1L), entry(Reason.MEMBER, 5L));
    }

    @Test
    void direct_mode_leaves_out_what_needs_the_sandbox() {
        Selection selection = Selection.of(all().inDirectMode());

        assertThat(lines(selection)).isEqualTo("8 21 22 3 5");
        assertThat(selection.leftOut()).containsEntry(Reason.SANDBOX, 1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 7, 9, 10, 18, 20, 23, 25, 99})
    void a_line_that_selects_nothing_is_a_problem(int line) {
        assertThat(Selection.of(Wanted.features(credit + ":" + line)).problems()).singleElement().asString().startsWith(credit + ":" + line + ": the line ");
    }

    @Test
    void a_line_that_selects_nothing_names_those_that_do() {
        assertThat(problem(Wanted.features(credit + ":9"))).isEqualTo(credit + ":9: the line \"Given a free credit of 1 KRW\" selects no scenario; "
                + "write :8 for \"Scenario: A credit is used\"; lines that select: 2 (Feature: Credits), 8 (Scenario: A credit is used), "
                + "11 (Rule: A credit ends), 14 (Scenario: On its last day), 17 (Scenario Outline: With <credit>)");
        assertThat(problem(Wanted.features(credit + ":1"))).startsWith(credit + ":1: the line \"@credit\" selects no scenario; lines that select: 2 (");
        assertThat(problem(Wanted.features(credit + ":99")))
                .startsWith(credit + ":99: the line is beyond the end of the file, which has 26 lines, and selects no scenario; write :26 for \"example row\"");
    }

    @Test
    void a_path_that_does_not_exist_names_the_nearest() {
        assertThat(problem(Wanted.features(directory.resolve("taxes.feature").toString())))
                .isEqualTo("cucumber.features: \"%s\" does not exist; nearest: %s", directory.resolve("taxes.feature"), tax);
        assertThat(problem(Wanted.features("feature"))).isEqualTo("cucumber.features: \"feature\" does not exist; nearest: features");
        assertThat(problem(Wanted.features("features/tax.feature"))).startsWith("cucumber.features: \"features/tax.feature\" does not exist; nearest: features/");
        assertThat(problem(Wanted.features("elsewhere/graduated-prices.feature")))
                .isEqualTo("cucumber.features: \"elsewhere/graduated-prices.feature\" does not exist; nearest: features/calculation/graduated-prices.feature");
    }

    @Test
    void a_directory_without_features_and_a_file_that_is_none_are_problems() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Path text = new Written(directory).file("notes.txt", "Given x");

        assertThat(problem(Wanted.features(empty.toString())))
                .isEqualTo("cucumber.features: \"%s\" holds no feature files; write one that ends in .feature, or name another directory", empty);
        assertThat(problem(Wanted.features(text.toString())))
                .isEqualTo("cucumber.features: \"%s\" is not a feature file; write a path that ends in .feature, or a directory", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "features,", ",features"})
    void an_empty_path_is_a_problem(String features) {
        assertThat(problem(Wanted.features(features)))
                .isEqualTo("cucumber.features: a path is empty; write one such as features/credit, or leave the property out to run them all");
    }

    @Test
    void what_is_no_path_is_a_problem() {
        assertThat(problem(Wanted.features("classpath:features")))
                .isEqualTo("cucumber.features: \"classpath:features\" is not the path of a file; write one such as features/credit");
        assertThat(problem(Wanted.features("features:12"))).isEqualTo("cucumber.features: \"features:12\" is not the path of a file or directory;"
                + " lines go with a feature file only: features/tax.feature:12:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@smoke & @credit", "@smoke @credit", "not", "(@smoke", "@smoke and", ")", "\\x"})
    void a_tag_expression_that_does_not_parse_is_a_problem(String expression) {
        assertThat(problem(all().tagged(expression))).isEqualTo("cucumber.filter.tags: \"%s\" is not a tag expression;"
                + " write tags with their @, joined by and, or, not and brackets: @smoke and not (@credit or @batch)", expression);
    }

    @Test
    void tags_that_select_nothing_are_told_with_the_nearest_that_exist() {
        assertThat(problem(all().tagged("@smok or credit or @batch"))).isEqualTo("cucumber.filter.tags: \"@smok or credit or @batch\" selects none of 7 scenarios;"
                + " no scenario is tagged @smok (nearest: @smoke), credit (nearest: @credit), @batch; tags there are: @credit, @sandbox, @smoke, @tax, @wip");
        assertThat(problem(all().tagged("@tax and @credit"))).isEqualTo("cucumber.filter.tags: \"@tax and @credit\" selects none of 7 scenarios;"
                + " each of its tags exists, but not together as asked for: write or between tags of which one is enough");
    }

    @Test
    void a_member_that_leaves_nothing_is_a_problem() {
        assertThat(problem(Wanted.features(credit.toString()).of(Member.JP))).isEqualTo(
                "billing.member: jp selects none of 4 scenarios: none has \"a customer in Japan\"; choose another member, or other features");
    }

    @Test
    void direct_mode_that_leaves_nothing_is_a_problem() {
        assertThat(problem(Wanted.features(credit + ":26").inDirectMode())).isEqualTo(
                "billing.mode: the one scenario left is tagged @sandbox, which direct mode has not; choose other features, or mock mode");
    }

    @Test
    void nothing_but_wip_is_a_problem() {
        assertThat(problem(Wanted.features(credit + ":14"))).isEqualTo(
                "cucumber.features: the one scenario left is tagged @wip and left out; take the tag off, or run with -Dcucumber.filter.tags=@wip");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(Selection.of(Wanted.features("nowhere," + tax + ":4").tagged("@a @b")).problems()).hasSize(3);
    }

    @Test
    void a_file_with_parse_errors_selects_nothing_and_leaves_the_telling_to_the_check() {
        Path broken = new Written(directory).file("broken/broken.feature", "Scenario: x\n");

        assertThat(Selection.of(Wanted.features(broken + ":1")).problems()).isEmpty();
        assertThat(Selection.of(Wanted.features(broken + ":1")).total()).isZero();
    }

    private Wanted all() {
        return Wanted.features(directory.toString());
    }

    private static String problem(Wanted wanted) {
        List<Problem> problems = Selection.of(wanted).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    private static String lines(Selection selection) {
        assertThat(selection.problems()).isEmpty();
        return String.join(" ", selection.selected().stream().map(Candidate::line).map(String::valueOf).toList());
    }
}
