package billing.acceptance.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ScriptTest {

    @AfterEach
    void end() {
        Told.end();
    }

    @Test
    void before_a_scenario_there_is_no_next_step() {
        assertThat(Script.nextStep()).isEmpty();
    }

    @Test
    void the_next_step_is_the_one_after_the_running_one() {
        Told told = Told.begin("first", "second", "third");

        told.step(0);
        assertThat(Script.nextStep()).contains("second");
        told.step(1);
        assertThat(Script.nextStep()).contains("third");
        told.step(2);
        assertThat(Script.nextStep()).isEmpty();
    }

    @Test
    void the_running_step_is_told_as_the_feature_writes_it() {
        assertThat(Script.currentStep()).isEmpty();
        Told told = Told.begin("first", "second");

        assertThat(Script.currentStep()).isEmpty();
        told.step(1);
        assertThat(Script.currentStep()).contains("When second");
    }

    @Test
    void the_next_steps_are_all_those_after_the_running_one() {
        Told told = Told.begin("first", "second", "third");

        assertThat(Script.nextSteps()).containsExactly("first", "second", "third");
        told.step(0);
        assertThat(Script.nextSteps()).containsExactly("second", "third");
        told.step(2);
        assertThat(Script.nextSteps()).isEmpty();
    }

    @Test
    void two_steps_of_one_text_are_two_steps() {
        Told told = Told.begin("the bill is calculated", "the bill is calculated", "the total is 0 KRW");

        told.step(1);

        assertThat(Script.nextStep()).contains("the total is 0 KRW");
    }

    @Test
    void a_hook_is_no_step() {
        Told told = Told.begin("first", "second");

        told.step(0);
        told.hook();

        assertThat(Script.nextStep()).contains("second");
    }

    @Test
    void after_a_scenario_there_is_no_next_step() {
        Told.begin("first", "second").step(0);

        Told.end();

        assertThat(Script.nextStep()).isEmpty();
    }

    @Test
    void another_thread_has_a_scenario_of_its_own() throws Exception {
        Told.begin("first", "second").step(0);
        ExecutorService other = Executors.newSingleThreadExecutor();

        Optional<String> seen = other.submit(Script::nextStep).get(5, TimeUnit.SECONDS);
        other.shutdownNow();

        assertThat(seen).isEmpty();
    }
}
