package billing.api;

/**
 * A trouble to come, for one customer.
 *
 * @param fault {@code GATEWAY_DECLINES}, {@code GATEWAY_TIMES_OUT} or {@code GATEWAY_DROPS_LINE}
 */
public record FaultRequest(String uuid, String fault) {}
