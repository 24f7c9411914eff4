/** Traces, figures and the log of a run, by OpenTelemetry: nothing at all unless the environment asks for it. */
@NullMarked
package billing.observability;

import org.jspecify.annotations.NullMarked;
