package billing.acceptance.state;

import billing.client.RequestRefused;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/**
 * Carries out what a scenario does. A refusal is remembered where the very next step expects one; otherwise the step fails, with code and message.
 */
public final class Actions {

    private static final String EXPECTATION = "the request is refused with ";

    private Optional<RequestRefused> refusal = Optional.empty();

    /** Carries out actions one after the other, up to the first that is refused. */
    public void attempt(Runnable... actions) {
        refusal = Optional.empty();
        try {
            Arrays.stream(actions).forEach(Runnable::run);
        } catch (RequestRefused refused) {
            if (Script.nextStep().filter(text -> text.startsWith(EXPECTATION)).isEmpty()) {
                throw unexpected(refused, "\nIf that is right, the next step must be: Then " + EXPECTATION + refused.code());
            }
            refusal = Optional.of(refused);
        }
    }

    /** Looks at what the system says; like an action, the look may be refused where the very next step expects it. */
    public <T> void verify(Supplier<T> look, Consumer<T> expectation) {
        AtomicReference<Optional<T>> seen = new AtomicReference<>(Optional.empty());
        attempt(() -> seen.set(Optional.of(look.get())));
        seen.get().ifPresent(expectation);
    }

    /** What is needed after the last step; where the system refuses to tell, the scenario fails with code and message. */
    public <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RequestRefused refused) {
            throw unexpected(refused, "");
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

    private static AssertionError unexpected(RequestRefused refused, String advice) {
        return new AssertionError("Refused: " + refused.getMessage() + advice, refused);
    }
}
