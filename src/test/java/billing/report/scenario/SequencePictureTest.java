package billing.report.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import billing.client.Exchange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SequencePictureTest {

    private static final String STEP = "When the bill is calculated";

    @Test
    void the_participants_are_those_of_the_design() {
        assertThat(words(Calls.answered(STEP, 200, "{}"))).startsWith("Test", "Calculation", "Mock Server");
    }

    @Test
    void calls_stand_below_the_step_that_made_them() {
        assertThat(words(Calls.answered(STEP, 200, "{}"), Calls.answered(STEP, 201, "{}"), Calls.answered("Clean-up", 200, "{}"))).containsSubsequence(
                STEP, "POST /api/v1/calculate", "200 · 3.0 ms", "POST /api/v1/calculate", "201 · 3.0 ms", "Clean-up", "POST /api/v1/calculate", "200 · 3.0 ms")
                .containsOnlyOnce(STEP);
    }

    @Test
    void a_refusal_says_its_code_and_has_a_sign() {
        assertThat(words(Calls.answered(STEP, 409, "{\"type\":\"t\",\"title\":\"t\",\"status\":409,\"code\":\"MONTH_CLOSED\",\"detail\":\"paid\"}")))
                .contains("✗ 409 MONTH_CLOSED · 3.0 ms");
        assertThat(words(Calls.answered(STEP, 404, "<html>"))).contains("✗ 404 · 3.0 ms");
    }

    @Test
    void a_retry_a_lost_answer_and_a_request_that_was_not_sent_are_told_apart() {
        assertThat(words(Calls.unanswered(STEP, 1), Calls.unanswered(STEP, 2), Calls.answered(STEP, 503, ""), Calls.keptBack(STEP))).containsSubsequence(
                "POST /api/v1/calculate", "! no answer · 12 ms", "POST /api/v1/calculate · attempt 2", "! no answer · 12 ms", "! 503 · 3.0 ms",
                "POST /api/v1/calculate", "! not sent: the circuit breaker is open");
    }

    @Test
    void an_answer_that_the_sandbox_did_not_give_itself_says_where_it_is_from() {
        Exchange.Message passedOn = new Exchange.Message(List.of("Content-Type: application/json", "x-answered-from: upstream"), "{}");

        assertThat(words(Calls.answered(STEP, 200, passedOn), Calls.answered(STEP, 200, "{}"))).containsSubsequence("200 · 3.0 ms · answered from: upstream", "200 · 3.0 ms");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/customers/u, Customer Manager", "/api/v1/customers/u/ledger, Ledger Manager", "/sandbox/reset, Customer Manager", "/api/v1/metering, Metering Manager",
            "/api/v1/contracts/c/prices, Contract Manager", "/api/v1/adjustments, Adjustment Manager", "/api/v1/coupons/A/redeem, Credit Manager",
            "/api/v1/credits/balance?month=2026-01, Credit Manager", "/api/v1/calculate, Calculation Manager", "/api/v1/billing/unpaid, Billing Manager",
            "/api/v1/payment/p/register, Payment Manager", "/api/v1/batch/jobs/j, Batch Manager", "/api/v1/outbox, Batch Manager", "/health, HTTP Client"})
    void each_part_of_the_api_has_one_manager(String url, String manager) {
        assertThat(Participant.of(url)).hasToString(manager);
    }

    private static List<String> words(Call... calls) {
        String picture = SequencePicture.of(List.of(calls), "Mock Server").render();
        return List.of(picture.replaceAll("<[^>]*>", "\n").split("\n+")).stream().filter(word -> !word.isBlank()).toList();
    }
}
