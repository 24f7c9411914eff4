package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.run.StepHint;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestStepTest {

    private static final List<String> STEPS =
            List.of("the total is {money}", "the bill is calculated", "the bill is calculated again", "{money} of credit remains");

    @Test
    void the_fewest_misspelt_words_win() {
        assertThat(StepHint.installed().nearest("the totl is 5 KRW", STEPS)).contains("the total is {money}");
        assertThat(StepHint.installed().nearest("the bill was calculated again", STEPS)).contains("the bill is calculated again");
        assertThat(StepHint.installed().nearest("100,000 KRW of credit remain", STEPS)).contains("{money} of credit remains");
    }

    @Test
    void nothing_is_near_to_quite_another_text() {
        assertThat(StepHint.installed().nearest("an invoice is printed on green paper", STEPS)).isEmpty();
    }
}
