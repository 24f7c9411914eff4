/** Steps that do nothing. */
@NullMarked
package billing.performance.empty;

import org.jspecify.annotations.NullMarked;
