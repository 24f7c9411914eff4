package billing.sandbox;

import java.util.function.Supplier;

/** What a request meets instead of being carried out, or on the way back. */
sealed interface ApiFault {

    /** @param work carries the request out */
    Answer meet(Supplier<Answer> work);

    /** The request is not carried out; it is answered with a status. */
    record Answers(int status) implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Problems.asToldTo(status);
        }
    }

    /** The request is not carried out; the connection is closed without an answer. */
    record Down() implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Answer.DROPPED;
        }
    }

    /** The request is carried out; the connection is closed without an answer. */
    record Drops() implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            work.get();
            return Answer.DROPPED;
        }
    }

    /** The request is carried out; the connection is closed in the middle of the answer. */
    record Cuts() implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return work.get().cutShort();
        }
    }

    /** The request is carried out; a page that is not JSON takes the place of the answer. */
    record Garbles() implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return Answer.of(work.get().status(), "text/html", "<html><title>Welcome</title></html>");
        }
    }

    /** The request is carried out, and answered after a while. */
    record Slow(int millis) implements ApiFault {

        @Override
        public Answer meet(Supplier<Answer> work) {
            return work.get().after(millis);
        }
    }
}
