/** The acceptance suite: the features, run against the billing API. */
@NullMarked
package billing.acceptance;

import org.jspecify.annotations.NullMarked;
