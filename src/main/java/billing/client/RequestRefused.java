package billing.client;

import billing.api.Problem;
import java.util.function.UnaryOperator;

/** The system refused a request (a 4xx answer): the rulebook's code, and why. It is never sent again. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    /** @param masking hides the secrets that the refusal repeats */
    RequestRefused(Problem problem, UnaryOperator<String> masking) {
        super(masking.apply(problem.code() + " — " + problem.detail()));
        this.code = masking.apply(problem.code());
    }

    public String code() {
        return code;
    }
}
