package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts refusals: {@code assertRefused(MONTH_CLOSED, () -> …).hasMessage(…)}. */
final class Refused {

    private Refused() {}

    static AbstractThrowableAssert<?, Refusal> assertRefused(ErrorCode code, ThrowingCallable request) {
        AbstractThrowableAssert<?, Refusal> refused =
                assertThat(catchThrowable(request)).asInstanceOf(InstanceOfAssertFactories.throwable(Refusal.class));
        refused.extracting(Refusal::code).isEqualTo(code);
        return refused;
    }
}
