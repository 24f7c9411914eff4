package billing.engine;

/** Why a batch job cannot go on, where no rule refused anything. */
final class JobFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobFailure(String reason) {
        super(reason, null, false, false);
    }
}
