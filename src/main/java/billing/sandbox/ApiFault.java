package billing.sandbox;

import java.util.Optional;
import java.util.function.Supplier;

/** What a request meets instead of being carried out, or on the way back. */
sealed interface ApiFault {

    /** @param work carries the request out */
    Answer meet(Supplier<Answer> work);

    /** The fault as it is for the request after. */
    Optional<ApiFault> left();

    /** A fault that is over after a number of requests. */
    sealed interface Passing extends ApiFault {

        int times();

        ApiFault again(int times);

        @Override
        default Optional<ApiFault> left() {
            return times() > 1 ? Optional.of(again(times() - 1)) : Optional.empty();
        }
    }

    /** The request is not carried out; it is answered with a status. */
    record Answers(int status, int times) implements Passing {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Problems.asToldTo(status);
        }

        @Override
        public ApiFault again(int left) {
            return new Answers(status, left);
        }
    }

    /** The request is not carried out; the connection is closed without an answer. */
    record Down(int times) implements Passing {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Answer.DROPPED;
        }

        @Override
        public ApiFault again(int left) {
            return new Down(left);
        }
    }

    /** The request is carried out; the connection is closed without an answer. */
    record Drops(int times) implements Passing {

        @Override
        public Answer meet(Supplier<Answer> work) {
            work.get();
            return Answer.DROPPED;
        }

        @Override
        public ApiFault again(int left) {
            return new Drops(left);
        }
    }

    /** The request is carried out; the connection is closed in the middle of the answer. */
    record Cuts(int times) implements Passing {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return work.get().cutShort();
        }

        @Override
        public ApiFault again(int left) {
            return new Cuts(left);
        }
    }

    /** The request is carried out; a page that is not JSON takes the place of the answer. */
    record Garbles(int times) implements Passing {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Answer.of(work.get().status(), "text/html", "<html><title>Welcome</title></html>");
        }

        @Override
        public ApiFault again(int left) {
            return new Garbles(left);
        }
    }

    /** The request is carried out, and answered after a while; so is every request after. */
    record Slow(int millis) implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return work.get().after(millis);
        }

        @Override
        public Optional<ApiFault> left() {
            return Optional.of(this);
        }
    }
}
