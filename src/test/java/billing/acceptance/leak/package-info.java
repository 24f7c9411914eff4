/** Runs of the features in processes of their own, whose every word and file is searched for the secrets that they were given. */
@NullMarked
package billing.acceptance.leak;

import org.jspecify.annotations.NullMarked;
