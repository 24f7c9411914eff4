/**
 * The HTTP client of the billing API: one connection pool, retries, a circuit breaker for each address, authorization, the record of every exchange, and
 * typed failures.
 *
 * <p>What goes wrong with a request, and what becomes of it:
 *
 * <ul>
 *   <li>no answer in time, a dropped or refused line, 502, 503, 504: sent again if it may be, counted by the circuit breaker, {@link
 *       billing.client.SystemUnavailable} in the end;
 *   <li>another 5xx: counted by the circuit breaker, {@link billing.client.SystemUnavailable} at once;
 *   <li>4xx: {@link billing.client.RequestRefused} at once, shown with the exchange;
 *   <li>an answer that is not what was promised: {@link billing.client.UnreadableAnswer} at once, even if it might be asked for again: a system that breaks its
 *       promise now and then is to be found out;
 *   <li>an answer that ends before its end: as a dropped line;
 *   <li>an open circuit breaker: not sent, {@link billing.client.SystemUnavailable} with the {@link billing.client.Outage};
 *   <li>whatever else is thrown goes up as it is.
 * </ul>
 */
@NullMarked
package billing.client;

import org.jspecify.annotations.NullMarked;
