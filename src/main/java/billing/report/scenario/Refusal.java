package billing.report.scenario;

import billing.api.BadJson;
import billing.api.Json;
import billing.api.Problem;
import billing.client.Exchange;

/** Why an answer is a refusal, in the rulebook's word. */
final class Refusal {

    private static final int FIRST_REFUSAL = 400;

    private Refusal() {}

    /** {@code COUPON_ALREADY_USED}; nothing if it is none, or gives no reason. */
    static String code(Exchange.Answer answer) {
        if (answer.status() < FIRST_REFUSAL) {
            return "";
        }
        try {
            return Json.readAnswer(answer.message().body(), Problem.class).code();
        } catch (BadJson noProblem) {
            return "";
        }
    }
}
