package billing.sandbox;

import billing.engine.Refusal;
import billing.sandbox.openapi.Operation;
import java.util.function.Supplier;

/** Answers as the document promises them: a refusal is a problem document, and an answer that was never promised is a fault of the sandbox. */
final class Promised {

    private Promised() {}

    static Answer answer(Operation operation, Supplier<Answer> work) {
        Answer answer = orProblem(work);
        return answer.status() == 500 ? answer
                : operation.broken(answer.status(), answer.type(), answer.body()).map(complaint -> Problems.unpromised(operation, complaint)).orElse(answer);
    }

    /** What work answers, or the problem that it stopped at. */
    static Answer orProblem(Supplier<Answer> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return Problems.refused(refusal);
        } catch (PaymentGateway.Silent silent) {
            return Problems.gatewaySilent();
        } catch (RuntimeException | Error bug) {
            return Problems.fault(bug);
        }
    }
}
