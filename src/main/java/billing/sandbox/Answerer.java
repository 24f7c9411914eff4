package billing.sandbox;

import billing.engine.Refusal;
import billing.sandbox.openapi.Asked;
import mockwebserver3.RecordedRequest;

/** Answers the requests of an operation, once they are authorized and are what the document allows. */
@FunctionalInterface
interface Answerer {

    /** @param visit is told whom the request is about, if it is about a customer */
    Answer answer(RecordedRequest request, Asked asked, Visit visit);

    /** What a request is refused with that the document does not allow: whoever may not ask at all is refused for that instead. */
    default Refusal refusal(Asked asked, Visit visit, Refusal refusal) {
        return refusal;
    }
}
