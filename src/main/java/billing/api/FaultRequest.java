package billing.api;

import java.util.Optional;

/**
 * A trouble to come, for one customer.
 *
 * @param fault of the payment gateway, {@code GATEWAY_DECLINES}, {@code GATEWAY_TIMES_OUT} or {@code GATEWAY_DROPS_LINE}; of the API,
 *     {@code API_ANSWERS} (with status and times), {@code API_DOWN}, {@code API_DROPS}, {@code API_CUTS}, {@code API_GARBLES} (with times) or
 *     {@code API_SLOW} (with millis); {@code NONE} ends those of the API
 * @param status what the API answers
 * @param times how many requests meet the trouble
 * @param millis how long every answer takes from now on
 */
public record FaultRequest(String uuid, String fault, Optional<Integer> status, Optional<Integer> times, Optional<Integer> millis) {}
