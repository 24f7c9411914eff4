package billing.acceptance.state;

import billing.client.RequestRefused;
import billing.client.SystemUnavailable;
import billing.client.UnreadableAnswer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/**
 * Carries out what a scenario does. A refusal is remembered where the very next step expects one; otherwise the step fails, with code and message. So is a
 * request that gets no usable answer; otherwise the step breaks. Of a system that was given up nothing can be expected.
 */
public final class Actions {

    private static final String EXPECTATION = "the request is refused with ";

    private static final String SILENCE = "the request gets no usable answer";

    private Optional<RequestRefused> refusal = Optional.empty();
    private Optional<RuntimeException> silence = Optional.empty();

    /** Carries out actions one after the other, up to the first that is refused or gets no usable answer. */
    public void attempt(Runnable... actions) {
        refusal = Optional.empty();
        silence = Optional.empty();
        try {
            Arrays.stream(actions).forEach(Runnable::run);
        } catch (RequestRefused refused) {
            if (Script.nextStep().filter(text -> text.startsWith(EXPECTATION)).isEmpty()) {
                throw unexpected(refused, "\nIf that is right, the next step must be: Then " + EXPECTATION + refused.code());
            }
            refusal = Optional.of(refused);
        } catch (SystemUnavailable unavailable) {
            expectSilence(unavailable, unavailable.outage().isEmpty());
        } catch (UnreadableAnswer unreadable) {
            expectSilence(unreadable, true);
        }
    }

    /** Looks at what the system says; like an action, the look may be refused where the very next step expects it. */
    public <T> void verify(Supplier<T> look, Consumer<T> expectation) {
        AtomicReference<Optional<T>> seen = new AtomicReference<>(Optional.empty());
        attempt(() -> seen.set(Optional.of(look.get())));
        seen.get().ifPresent(expectation);
    }

    /** What is needed after the last step; where the system refuses to tell, the scenario fails with code, message and what to do. */
    public <T> T read(Supplier<T> reading, String remedy) {
        try {
            return reading.get();
        } catch (RequestRefused refused) {
            throw unexpected(refused, "\n" + remedy);
        }
    }

    /** The step before was refused with this code, or the scenario fails. */
    public void expectRefusal(String code) {
        RequestRefused refused = refusal.orElseThrow(() -> new AssertionFailedError(
                "Wrong outcome: the request before was accepted; it should have been refused with %s".formatted(code), code, "accepted"));
        refusal = Optional.empty();
        if (!refused.code().equals(code)) {
            throw new AssertionFailedError("Wrong refusal: expected %s, but it was %s".formatted(code, refused.getMessage()), code, refused.code());
        }
    }

    /** The step before got no usable answer, or the scenario fails; what it got instead. */
    public String expectNoAnswer() {
        RuntimeException failure = silence.orElseThrow(() -> new AssertionFailedError(
                "Wrong outcome: the request before was answered; it should have got no usable answer"));
        silence = Optional.empty();
        return String.valueOf(failure.getMessage());
    }

    private void expectSilence(RuntimeException failure, boolean mayBeExpected) {
        if (!mayBeExpected || Script.nextStep().filter(SILENCE::equals).isEmpty()) {
            throw failure;
        }
        silence = Optional.of(failure);
    }

    private static AssertionError unexpected(RequestRefused refused, String advice) {
        return new AssertionError("Refused: " + refused.getMessage() + advice, refused);
    }
}
