/** The laws that every ledger keeps, whatever a scenario was about, and what people read when one is broken. */
@NullMarked
package billing.acceptance.audit;

import org.jspecify.annotations.NullMarked;
