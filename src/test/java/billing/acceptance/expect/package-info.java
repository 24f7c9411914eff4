/** What a scenario expects, compared with what is, and what people read when the two differ. */
@NullMarked
package billing.acceptance.expect;

import org.jspecify.annotations.NullMarked;
