/** The billing API against its contract: the OpenAPI document. */
@NullMarked
package billing.contract;

import org.jspecify.annotations.NullMarked;
