/** The selection of scenarios, and the check of their feature files before a run: what would be silently green, left out or misread is refused here. */
@NullMarked
package billing.acceptance.features;

import org.jspecify.annotations.NullMarked;
