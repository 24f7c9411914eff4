package billing.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.acceptance.expect.ExpectedHistory;
import billing.acceptance.expect.ExpectedOutbox;
import billing.acceptance.expect.ExpectedStatement;
import billing.acceptance.features.FeatureFiles;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.StepExpression;
import billing.acceptance.steps.ParameterTypes;
import billing.acceptance.tables.AdjustmentTable;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of the catalogue are those that the steps read by. */
final class AllowedValuesTest {

    private static final AllowedValues VALUES = AllowedValues.read(Glossary.read());
    private static final ParameterTypes TYPES = new ParameterTypes();

    @Test
    void each_list_belongs_to_a_parameter_or_a_column() {
        Stream<String> columns = GuideTable.all().stream().flatMap(table -> table.columns().all().stream().map(table::key));
        Set<String> keys = Stream.concat(new GuideTypes().names().stream(), columns).collect(Collectors.toSet());
        assertThat(keys).containsAll(VALUES.all().keySet());
        assertThat(VALUES.all()).allSatisfy((key, list) -> assertThat(list).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void a_word_off_the_list_is_refused_with_just_the_list() {
        refuses("country", TYPES::country);
        refuses("level", TYPES::level);
        refuses("damage", TYPES::damage);
        refuses("status", TYPES::status);
        refuses("ExpectedStatement.item", word -> ExpectedStatement.of(List.of(List.of(word, "5 KRW"))));
        refuses("ExpectedHistory.movement", word -> ExpectedHistory.of(List.of(List.of("movement", "amount"), List.of(word, "5 KRW"))));
        refuses("ExpectedOutbox.message", word -> ExpectedOutbox.of(List.of(List.of("message", "month", "amount"), List.of(word, "2026-01", "5 KRW"))));
        refuses("AdjustmentTable.kind", word -> AdjustmentTable.of(List.of(List.of("level", "kind", "value"), List.of("project", word, "5 KRW"))));
        refuses("AdjustmentTable.level", word -> AdjustmentTable.of(List.of(List.of("level", "kind", "value"), List.of(word, "discount", "5 KRW"))));
    }

    @Test
    void every_job_of_the_list_runs_in_some_feature() {
        StepUses uses = new StepUses(StepCatalogue.ofTheSuite(), FeatureFiles.in("features/batch").files());
        StepExpression step = StepCatalogue.ofTheSuite().expressions().stream().filter(one -> one.source().startsWith("the {job} job runs")).findFirst().orElseThrow();
        Set<String> run = uses.of(step).stream().map(StepUse::firstLine).map(line -> line.replaceAll(".*the (\\S+) job runs.*", "$1")).collect(Collectors.toSet());
        assertThat(VALUES.of("job")).hasSize(10).allSatisfy(job -> assertThat(run).contains(job));
    }

    @Test
    void what_features_write_is_right_if_it_ends_with_a_word_of_the_list_or_all_of_its_parts_do() {
        assertThat(List.of("compute.c2.c8m8", "compute.c2.c8m8, object.requests", "compute.c2.c8m8,object.requests")).allMatch(written -> VALUES.take("counters", written));
        assertThat(List.of("compute.c2.c8m9", "compute.c2.c8m8, no.such.counter", "")).noneMatch(written -> VALUES.take("counters", written));
        assertThat(VALUES.take("money", "110,000 KRW")).isTrue();
        assertThat(VALUES.take("money", "110,000 XXX")).isFalse();
        assertThat(VALUES.take("month", "whatever has no list")).isTrue();
    }

    /** With what features write most and with each word of a list, every step's text is that step's alone. */
    @ParameterizedTest
    @MethodSource
    void no_two_steps_are_one_text(String text) {
        assertThat(StepCatalogue.ofTheSuite().matching(text)).hasSize(1);
    }

    static List<String> no_two_steps_are_one_text() {
        StepUses uses = new StepUses(StepCatalogue.ofTheSuite(), FeatureFiles.in("features").files());
        return StepCatalogue.ofTheSuite().expressions().stream().map(GuideStep::of).flatMap(step -> samples(step, uses)).toList();
    }

    private static Stream<String> samples(GuideStep step, StepUses uses) {
        String plain = step.text().replace("(s)", "").replace("a/an", "a");
        return step.parameters().isEmpty() ? Stream.of(plain) : step.parameters().stream().flatMap(type -> words(type, uses)
                .map(word -> filled(plain.replace("{" + type + "}", word), step.parameters(), uses)));
    }

    private static String filled(String text, List<String> types, StepUses uses) {
        String filled = text;
        for (String type : types) {
            filled = filled.replace("{" + type + "}", uses.examples(type, VALUES).get(0));
        }
        return filled;
    }

    private static Stream<String> words(String type, StepUses uses) {
        boolean areWhole = !type.equals("money") && !type.equals("quantity");
        return Stream.concat(uses.examples(type, VALUES).stream(), areWhole ? VALUES.of(type).stream() : Stream.of());
    }

    private static void refuses(String key, Consumer<String> reader) {
        assertThatThrownBy(() -> reader.accept("XYZXYZXYZ")).as(key).hasMessageContaining("allowed: " + String.join(", ", VALUES.of(key)));
    }
}
