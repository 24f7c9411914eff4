package billing.acceptance.faults;

import billing.client.RetryRules;

/**
 * What the rules of the client say: what passes is tried again where it may be sent again, up to three times in all; nothing else is.
 *
 * @param report how what the report says begins
 */
record Expected(int sent, long done, String report) {

    private static final String PASSED = "passed";

    static Expected of(Fault fault, Doing doing) {
        boolean isTriedAgain = fault.isPassing() && doing.beginsRepeatably();
        if (isTriedAgain && fault.times() == Fault.Times.ONE) {
            return new Expected(2 + doing.furtherRequests(), doing.isRead() ? 0 : 1, PASSED);
        }
        boolean isDone = fault.isCarriedOut() && doing.isDoneAtFirst();
        return new Expected(isTriedAgain ? RetryRules.ATTEMPTS : 1, doing.isRead() || !isDone ? 0 : 1, fault.ending());
    }
}
