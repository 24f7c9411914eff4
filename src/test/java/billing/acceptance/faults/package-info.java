/** Every trouble that there is against every operation: what the client does, what becomes of the customer, what the report says. */
@NullMarked
package billing.acceptance.faults;

import org.jspecify.annotations.NullMarked;
