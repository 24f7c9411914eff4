/** Glue for the tests of the run's own machinery. */
@NullMarked
package billing.acceptance.run.trial;

import org.jspecify.annotations.NullMarked;
