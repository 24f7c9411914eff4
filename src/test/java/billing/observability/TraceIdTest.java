package billing.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TraceIdTest {

    @Test
    void there_is_none_where_no_traces_are_made() {
        assertThat(TraceId.current()).isEmpty();
    }

    @Test
    void it_is_that_of_what_the_thread_is_doing() {
        try (SdkTracerProvider traces = SdkTracerProvider.builder().build()) {
            Span span = traces.get("test").spanBuilder("scenario").startSpan();

            Optional<String> seen = Context.root().with(span).wrapSupplier(TraceId::current).get();

            assertThat(seen).contains(span.getSpanContext().getTraceId());

            assertThat(TraceId.current()).isEmpty();
        }
    }
}
