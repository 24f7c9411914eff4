/** What a scenario can do with a billing system, in the business's words; each call is validate, transform, call, parse. */
@NullMarked
package billing.manager;

import org.jspecify.annotations.NullMarked;
