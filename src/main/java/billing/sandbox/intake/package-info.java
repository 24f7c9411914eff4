/** How requests come in over a line: whole, in time and no larger than is taken, or not at all. */
@NullMarked
package billing.sandbox.intake;

import org.jspecify.annotations.NullMarked;
