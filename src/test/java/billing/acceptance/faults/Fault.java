package billing.acceptance.faults;

import billing.manager.CustomerManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A trouble as an analyst asks for it, and what the rules of the client and of the API make of it.
 *
 * @param words as in the vocabulary
 * @param isPassing whether it may be over at the next try: what may be sent again is sent again
 * @param isCarriedOut whether the request is carried out, though no usable answer comes
 * @param ending how it ends where no try gets an answer: how what the report says begins
 */
record Fault(String words, Consumer<CustomerManager> trouble, Times times, boolean isPassing, boolean isCarriedOut, String ending) {

    private static final int EVER = 1_000;
    private static final int SLOW_MILLIS = 2_000;
    private static final String BROKEN = "broken: System unavailable: ";

    /** How many requests meet it. */
    enum Times {
        ONE,
        ALL
    }

    static List<Fault> ofTheApi() {
        return Stream.concat(Stream.of(Times.values()).flatMap(Fault::passingOrNot), Stream.of(slow())).toList();
    }

    @Override
    public String toString() {
        return words;
    }

    private static Stream<Fault> passingOrNot(Times times) {
        int requests = times == Times.ONE ? 1 : EVER;
        String met = times == Times.ONE ? "the next request" : "every request";
        return Stream.concat(
                Stream.of(500, 502, 503, 504).map(status -> new Fault("answers %d to %s".formatted(status, met), customer -> customer.letApiAnswer(status, requests),
                        times, status != 500, false, BROKEN)),
                Stream.of(
                        new Fault("answers 429 to " + met, customer -> customer.letApiAnswer(429, requests), times, false, false, "failed: Refused: FAULT_ON_REQUEST"),
                        new Fault("is down for " + met, customer -> customer.letApiBeDown(requests), times, true, false, BROKEN),
                        new Fault("drops the line after carrying out " + met, customer -> customer.letApiDropLine(requests), times, true, true, BROKEN),
                        new Fault("cuts its answer short for " + met, customer -> customer.letApiCutAnswers(requests), times, true, true, BROKEN),
                        new Fault("answers %s with something unreadable".formatted(met), customer -> customer.letApiGarbleAnswers(requests), times, false, true,
                                "broken: Unreadable answer: ")));
    }

    private static Fault slow() {
        return new Fault("answers every request later than it is waited for", customer -> customer.letApiBeSlow(SLOW_MILLIS), Times.ALL, true, true, BROKEN);
    }

    boolean isSlow() {
        return words.contains("later");
    }
}
