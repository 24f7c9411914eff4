/** What the managers ask of the billing API and count on, as a pact that a provider can be held to. */
@NullMarked
package billing.contract.pact;

import org.jspecify.annotations.NullMarked;
