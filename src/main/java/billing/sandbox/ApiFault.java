package billing.sandbox;

import java.util.Optional;
import java.util.function.Supplier;

/** What a request meets instead of being carried out, or on the way back. */
sealed interface ApiFault {

    /** @param work carries the request out */
    Answer meet(Supplier<Answer> work);

    /** The fault as it is for the request after. */
    Optional<ApiFault> left();

    /** The request is not carried out; it is answered with a status. */
    record Answers(int status, int times) implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Problems.asToldTo(status);
        }

        @Override
        public Optional<ApiFault> left() {
            return times > 1 ? Optional.of(new Answers(status, times - 1)) : Optional.empty();
        }
    }

    /** The request is not carried out; the connection is closed without an answer. */
    record Down(int times) implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Answer.DROPPED;
        }

        @Override
        public Optional<ApiFault> left() {
            return times > 1 ? Optional.of(new Down(times - 1)) : Optional.empty();
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
