/** The HTTP client of the billing API: one connection pool, retries, authorization, the record of every exchange, and typed failures. */
@NullMarked
package billing.client;

import org.jspecify.annotations.NullMarked;
