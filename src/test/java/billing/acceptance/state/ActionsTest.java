package billing.acceptance.state;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CustomerRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.client.BreakerRules;
import billing.client.CannedSystem;
import billing.client.SystemUnavailable;
import billing.client.UnreadableAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ActionsTest {

    private final Actions actions = new Actions();

    @AfterEach
    void end() {
        Told.end();
    }

    @Test
    void an_action_that_is_accepted_is_done() {
        List<String> done = new ArrayList<>();

        actions.attempt(() -> done.add("one"), () -> done.add("two"));

        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void a_refusal_fails_at_once_where_there_is_no_script() {
        assertThatThrownBy(() -> actions.attempt(ActionsTest::refused)).isInstanceOf(AssertionError.class).hasMessage("""
                Refused: MONTH_CLOSED — 2026-01 is paid; a paid month takes no more usage
                If that is right, the next step must be: Then the request is refused with MONTH_CLOSED""");
    }

    @Test
    void a_refusal_fails_at_once_where_the_next_step_expects_none() {
        Told.begin("the usage is deleted", "the total is 0 KRW", "the request is refused with MONTH_CLOSED").step(0);

        assertThatThrownBy(() -> actions.attempt(ActionsTest::refused)).isInstanceOf(AssertionError.class).hasMessageStartingWith("Refused: MONTH_CLOSED");
    }

    @Test
    void a_refusal_fails_at_once_in_the_last_step() {
        Told.begin("the request is refused with MONTH_CLOSED", "the usage is deleted").step(1);

        assertThatThrownBy(() -> actions.attempt(ActionsTest::refused)).isInstanceOf(AssertionError.class).hasMessageStartingWith("Refused: MONTH_CLOSED");
    }

    @Test
    void a_refusal_that_the_next_step_expects_is_what_it_expects() {
        Told.begin("the usage is deleted", "the request is refused with MONTH_CLOSED").step(0);
        List<String> done = new ArrayList<>();

        actions.attempt(ActionsTest::refused, () -> done.add("not reached"));

        actions.expectRefusal("MONTH_CLOSED");
        assertThat(done).isEmpty();
    }

    @Test
    void a_refusal_with_another_code_fails() {
        Told.begin("the usage is deleted", "the request is refused with NOT_FOUND").step(0);
        actions.attempt(ActionsTest::refused);

        assertThatThrownBy(() -> actions.expectRefusal("NOT_FOUND")).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong refusal: expected NOT_FOUND, but it was MONTH_CLOSED — 2026-01 is paid; a paid month takes no more usage");
    }

    @Test
    void an_acceptance_where_a_refusal_was_expected_fails() {
        actions.attempt(() -> {});

        assertThatThrownBy(() -> actions.expectRefusal("MONTH_CLOSED")).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong outcome: the request before was accepted; it should have been refused with MONTH_CLOSED");
    }

    @Test
    void a_refusal_is_expected_once() {
        Told.begin("the usage is deleted", "the request is refused with MONTH_CLOSED").step(0);
        actions.attempt(ActionsTest::refused);
        actions.expectRefusal("MONTH_CLOSED");

        assertThatThrownBy(() -> actions.expectRefusal("MONTH_CLOSED")).isInstanceOf(AssertionFailedError.class).hasMessageStartingWith("Wrong outcome");
    }

    @Test
    void a_refusal_is_forgotten_with_the_next_action() {
        Told.begin("the usage is deleted", "the request is refused with MONTH_CLOSED").step(0);
        actions.attempt(ActionsTest::refused);
        actions.attempt(() -> {});

        assertThatThrownBy(() -> actions.expectRefusal("MONTH_CLOSED")).isInstanceOf(AssertionFailedError.class).hasMessageStartingWith("Wrong outcome");
    }

    @Test
    void another_failure_is_not_a_refusal() {
        Told.begin("the usage is deleted", "the request is refused with MONTH_CLOSED").step(0);

        assertThatThrownBy(() -> actions.attempt(() -> {
            throw new IllegalStateException("no line");
        })).isInstanceOf(IllegalStateException.class).hasMessage("no line");
    }

    @Test
    void no_usable_answer_that_the_next_step_expects_is_what_it_expects() {
        Told.begin("the customer pays", "the request gets no usable answer").step(0);
        List<String> done = new ArrayList<>();

        actions.attempt(ActionsTest::unavailable, () -> done.add("not reached"));
        assertThat(actions.expectNoAnswer()).startsWith("System unavailable: GET http://canned/api/v1/payment was answered 503: ");
        actions.attempt(ActionsTest::unreadable, () -> done.add("not reached"));
        assertThat(actions.expectNoAnswer()).startsWith("Unreadable answer: GET http://canned/api/v1/payment was answered 200 ");

        assertThat(done).isEmpty();
    }

    @Test
    void no_usable_answer_breaks_the_step_where_the_next_one_does_not_expect_it() {
        Told.begin("the customer pays", "the request is refused with MONTH_CLOSED", "the request gets no usable answer").step(0);

        assertThatThrownBy(() -> actions.attempt(ActionsTest::unavailable)).isInstanceOf(SystemUnavailable.class);
        assertThatThrownBy(() -> actions.attempt(ActionsTest::unreadable)).isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void a_system_that_was_given_up_breaks_the_step_whatever_the_next_one_expects() {
        Told.begin("the customer pays", "the request gets no usable answer").step(0);
        BillingApi givenUp = CannedSystem.answering(problem(503, "UNAVAILABLE", "busy")).api();
        for (int sent = 0; sent < BreakerRules.DEFAULT.window(); sent++) {
            assertThatThrownBy(() -> ask(givenUp)).isInstanceOf(SystemUnavailable.class);
        }

        assertThatThrownBy(() -> actions.attempt(() -> ask(givenUp))).isInstanceOf(SystemUnavailable.class).hasMessageContaining("is open since");
        assertThatThrownBy(actions::expectNoAnswer).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void an_answer_where_none_was_expected_fails() {
        Told.begin("the customer pays", "the request gets no usable answer").step(0);
        actions.attempt(() -> {});

        assertThatThrownBy(actions::expectNoAnswer).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong outcome: the request before was answered; it should have got no usable answer");
    }

    @Test
    void a_refusal_where_no_answer_was_expected_fails() {
        Told.begin("the usage is deleted", "the request gets no usable answer").step(0);

        assertThatThrownBy(() -> actions.attempt(ActionsTest::refused)).isInstanceOf(AssertionError.class).hasMessageStartingWith("Refused: MONTH_CLOSED");
    }

    @Test
    void no_usable_answer_is_expected_once_and_forgotten_with_the_next_action() {
        Told.begin("the customer pays", "the request gets no usable answer").step(0);
        actions.attempt(ActionsTest::unavailable);
        actions.expectNoAnswer();
        assertThatThrownBy(actions::expectNoAnswer).isInstanceOf(AssertionFailedError.class);

        actions.attempt(ActionsTest::unavailable);
        actions.attempt(() -> {});
        assertThatThrownBy(actions::expectNoAnswer).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void a_reading_gives_what_was_read() {
        assertThat(actions.read(() -> "198,000 KRW", "ask again")).isEqualTo("198,000 KRW");
    }

    @Test
    void a_reading_that_is_refused_fails_with_code_reason_and_remedy() {
        Told.begin("the total is 0 KRW", "the request is refused with MONTH_CLOSED").step(0);

        assertThatThrownBy(() -> actions.read(() -> {
            refused();
            return "never";
        }, "ask again")).isInstanceOf(AssertionError.class).hasMessage("Refused: MONTH_CLOSED — 2026-01 is paid; a paid month takes no more usage\nask again");
    }

    private static void unavailable() {
        ask(CannedSystem.answering(problem(503, "UNAVAILABLE", "busy")).api());
    }

    private static void unreadable() {
        ask(CannedSystem.answering("a page").api());
    }

    private static void ask(BillingApi api) {
        api.call(ApiRequest.get("/api/v1/payment"), CustomerRequest.class);
    }

    private static void refused() {
        CannedSystem.answering(problem(409, "MONTH_CLOSED", "2026-01 is paid; a paid month takes no more usage"))
                .api().call(ApiRequest.get("/api/v1/payment"), CustomerRequest.class);
    }
}
