/** The bodies of the billing API, one record each; JSON names live here and nowhere else. Amounts count the currency's smallest unit. */
@NullMarked
package billing.api;

import org.jspecify.annotations.NullMarked;
