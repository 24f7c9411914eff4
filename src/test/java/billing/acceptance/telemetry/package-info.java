/** What is told of a run of the features while it runs. */
@NullMarked
package billing.acceptance.telemetry;

import org.jspecify.annotations.NullMarked;
