package billing.sandbox.fuzz;

/** An answer as it came. */
record Reply(int status, String type, String body) {

    private static final int FIRST_REFUSAL = 400;

    boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }
}
