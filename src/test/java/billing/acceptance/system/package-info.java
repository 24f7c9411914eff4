/** The billing system that a run speaks to: the embedded sandbox, or configured addresses; started once for all scenarios. */
@NullMarked
package billing.acceptance.system;

import org.jspecify.annotations.NullMarked;
