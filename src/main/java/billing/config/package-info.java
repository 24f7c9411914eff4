/**
 * The configuration manager: which environment a run talks to, for which members and which month, and what it may do there.
 *
 * <p>{@link billing.config.Keys} lists every key; {@link billing.config.BillingConfig#load()} reads them.
 */
@NullMarked
package billing.config;

import org.jspecify.annotations.NullMarked;
