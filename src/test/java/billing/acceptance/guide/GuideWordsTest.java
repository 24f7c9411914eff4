package billing.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import billing.acceptance.features.Problem;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.StepExpression;
import billing.acceptance.steps.Chapter;
import billing.acceptance.steps.Means;
import billing.acceptance.steps.ParameterTypes;
import io.cucumber.java.DataTableType;
import io.cucumber.java.en.Given;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that can be written is without an explanation in either language, and nothing is explained that cannot be written. */
final class GuideWordsTest {

    private static final String HANGUL = "(?s).*\\p{IsHangul}.*";

    @ParameterizedTest
    @MethodSource
    void every_step_is_explained(StepExpression step) {
        hasBothLanguages(GuideStep.of(step).meaning());
        hasBothLanguages(Both.of(GuideStep.of(step).chapter()));
    }

    static List<StepExpression> every_step_is_explained() {
        return StepCatalogue.ofTheSuite().expressions();
    }

    @ParameterizedTest
    @MethodSource
    void every_parameter_type_is_explained(String type) {
        hasBothLanguages(new GuideTypes().meaning(type));
    }

    static List<String> every_parameter_type_is_explained() {
        return new GuideTypes().names();
    }

    @Test
    void every_parameter_of_a_step_is_of_a_type_that_is_explained() {
        Stream<String> used = StepCatalogue.ofTheSuite().expressions().stream().map(GuideStep::of).flatMap(step -> step.parameters().stream());
        assertThat(new GuideTypes().names()).containsExactlyInAnyOrderElementsOf(used.collect(Collectors.toSet()));
    }

    @Test
    void every_table_is_shown_and_each_of_its_columns_is_explained() {
        assertThat(Stream.of(ParameterTypes.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(DataTableType.class)))
                .extracting(Method::getReturnType).allSatisfy(type -> assertThat(GuideTable.of(type)).isPresent());
        Set<String> columns = GuideTable.all().stream().flatMap(table -> table.columns().all().stream().map(table::key)).collect(Collectors.toSet());
        assertThat(Words.bundle(Locale.ROOT).keySet().stream().filter(key -> key.matches("[A-Z].*"))).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void the_two_languages_say_the_same_things() {
        Set<String> english = Words.bundle(Locale.ROOT).keySet();
        assertThat(Words.bundle(Locale.KOREAN).keySet()).isEqualTo(english);
        assertThat(english).allSatisfy(key -> hasBothLanguages(Words.of(key)));
    }

    @Test
    void a_step_without_an_explanation_is_told() {
        StepExpression unexplained = new StepCatalogue(List.of(Unexplained.class)).expressions().get(0);
        assertThatIllegalStateException().isThrownBy(() -> GuideStep.of(unexplained))
                .withMessage("the step \"nobody says what this does\" has no @Chapter of Unexplained; write beside it what it means, in both languages");
    }

    @Test
    void steps_that_are_not_explained_are_told_before_a_run() {
        assertThat(MissingWords.in(new StepCatalogue(List.of(Unexplained.class, Explained.class)))).extracting(Problem::toString)
                .containsExactly("Unexplained.nothing: the step \"nobody says what this does\" has no @Chapter of Unexplained; write beside it what it means, in both languages",
                        "Explained.nothing: nothing is said of type.word; write it into words.properties and words_ko.properties");
    }

    @Test
    void a_parameter_of_cucumber_that_nobody_explained_is_told() {
        assertThatIllegalStateException().isThrownBy(() -> new GuideTypes().meaning("bigdecimal"))
                .withMessage("nothing is said of type.bigdecimal; write it into words.properties and words_ko.properties");
    }

    private static void hasBothLanguages(Both both) {
        assertThat(both.en()).isNotBlank().doesNotMatch(HANGUL);
        assertThat(both.ko()).matches(HANGUL);
    }

    static final class Unexplained {

        @Given("nobody says what this does")
        void nothing() {}
    }

    @Chapter(number = 1, en = "Words", ko = "낱말")
    static final class Explained {

        @Given("somebody says {word}")
        @Means(en = "Says a word.", ko = "낱말을 말한다.")
        void nothing(String word) {}
    }
}
