/**
 * What a scenario can do with a billing system, in the business's words; each call is validate, transform, call, parse.
 *
 * <p>What is sent again when no answer came, since the system does no more for it the second time:
 *
 * <ul>
 *   <li>everything that reads, defines or takes away (GET, PUT, DELETE): a definition names what it defines;
 *   <li>paying, which carries an idempotency key: each sending of one payment carries the same;
 *   <li>calculating, since calculating twice changes nothing (rulebook, chapter 7);
 *   <li>sending usage of which every row names its event: the same event counts once (rulebook, chapter 3);
 *   <li>resetting the sandbox's customer, and asking it for trouble: the last word counts.
 * </ul>
 *
 * <p>What is sent once, and is {@link billing.client.SystemUnavailable} without an answer: usage without events, which would count twice; credits and
 * adjustments, which would be given twice; redeeming a coupon and moving a payment, which would be refused the second time though they were done; jobs,
 * which may charge; damaging a ledger.
 */
@NullMarked
package billing.manager;

import org.jspecify.annotations.NullMarked;
