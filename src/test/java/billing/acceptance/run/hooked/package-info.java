/** Hooks for the test of how they are reported. */
@NullMarked
package billing.acceptance.run.hooked;

import org.jspecify.annotations.NullMarked;
