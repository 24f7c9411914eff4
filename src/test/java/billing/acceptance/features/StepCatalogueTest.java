package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StepCatalogueTest {

    private final StepCatalogue steps = SampleSteps.catalogue();

    @ParameterizedTest
    @ValueSource(strings = {
        "a customer in Korea",
        "a customer in Japan billed for 2026-01",
        "the bill is calculated again",
        "a free credit of 100,000 KRW",
        "the nightly job runs",
        "the customer was charged 1 time",
        "the customer was charged 2 times"
    })
    void a_text_that_matches_an_expression_is_known(String text) {
        assertThat(steps.knows(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a customer in France", "A customer in Korea", "the bill is calculated.", "notAStep", "", "a customer in {country}"})
    void any_other_text_is_unknown(String text) {
        assertThat(steps.knows(text)).isFalse();
    }

    @Test
    void the_expressions_are_listed_as_they_are_written() {
        assertThat(steps.all()).hasSize(11).contains("a customer in {country}", "a customer in {country} billed for {month}", "^the (\\w+) job runs$");
    }

    @Test
    void every_expression_that_matches_is_named() {
        StepCatalogue ambiguous = new StepCatalogue(List.of(SampleSteps.class, Ambiguous.class));

        assertThat(ambiguous.matching("a customer in Korea")).containsExactly("a customer in {country}", "a customer in {word}");
        assertThat(steps.matching("a customer in France")).isEmpty();
    }

    @Test
    void the_nearest_expressions_come_first() {
        assertThat(steps.nearest("a custmer in Korea")).first().isEqualTo("a customer in {country}");
        assertThat(steps.nearest("the bill gets calculated")).containsExactly("the bill is calculated");
        assertThat(steps.nearest("the total was 1,298,088 KRW")).containsExactly("the total is {money}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a customer in Korea billed for 2026–01", "a  customer in Korea billed for 2026-01", "a customer in Korea billed for ２０２６-01.",
        "a customer in Korea billed for 2026-01;"})
    void a_text_of_which_only_the_typography_is_wrong_is_told_in_plain_characters(String text) {
        assertThat(steps.nearest(text)).containsExactly("a customer in Korea billed for 2026-01");
    }

    @Test
    void quotation_marks_are_made_straight() {
        assertThat(PlainText.of("coupon “SPRING” of the customer’s campaign „A‟")).isEqualTo("coupon \"SPRING\" of the customer's campaign \"A\"");
    }

    @Test
    void nothing_is_near_to_quite_another_text() {
        assertThat(steps.nearest("an invoice is printed on green paper")).isEmpty();
    }

    @Test
    void an_undeclared_parameter_type_is_told_with_its_step() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new StepCatalogue(List.of(Undeclared.class)))
                .withMessageStartingWith("the step \"the {colour} bill\" of Undeclared.bill cannot be read; mend it or declare its parameter type: ");
    }

    @Test
    void no_classes_make_an_empty_catalogue() {
        assertThat(new StepCatalogue(List.of()).all()).isEmpty();
    }

    static final class Ambiguous {
        @Given("a customer in {word}")
        void customer() {}
    }

    static final class Undeclared {
        @Then("the {colour} bill")
        void bill() {}
    }
}
