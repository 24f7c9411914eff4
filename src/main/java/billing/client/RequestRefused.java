package billing.client;

import billing.api.Problem;

/** The system refused a request (a 4xx answer): the rulebook's code, and why. It is never sent again. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RequestRefused(Problem problem) {
        super(problem.code() + " — " + problem.detail());
        this.problem = problem;
    }

    public String code() {
        return problem.code();
    }
}
