package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qameta.allure.AllureResultsWriteException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LateWorkTest {

    private final LateWork late = new LateWork();
    private final List<String> done = new ArrayList<>();

    @Test
    void it_is_done_in_order_when_the_scenario_has_ended() {
        late.add(() -> done.add("outcome"));
        late.add(() -> done.add("result"));
        assertThat(done).isEmpty();

        late.doIt();

        assertThat(done).containsExactly("outcome", "result");
        assertThatCode(late::refuseFailures).doesNotThrowAnyException();
    }

    @Test
    void the_end_of_a_scenario_on_another_thread_is_none_of_this_one() {
        late.add(() -> done.add("result"));

        CompletableFuture.runAsync(late::doIt).join();

        assertThat(done).isEmpty();
    }

    @Test
    void what_could_not_be_written_fails_the_run_and_keeps_nothing_else_from_being_written() {
        late.add(() -> {
            throw new AllureResultsWriteException("the disk is full", new IllegalStateException());
        });
        late.add(() -> done.add("result"));

        late.doIt();

        assertThat(done).containsExactly("result");
        assertThatThrownBy(late::refuseFailures).isInstanceOf(AllureResultsWriteException.class).hasMessage("the disk is full");
    }

    @Test
    void what_was_never_written_fails_the_run() {
        late.add(() -> done.add("result"));

        assertThatThrownBy(late::refuseFailures).isInstanceOf(IllegalStateException.class)
                .hasMessage("1 results or outcomes were not written; run the features on the JUnit Platform, as mvn verify does");
    }
}
