package billing.api;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What a coupon is worth to a customer.
 *
 * @param type {@code FREE} or {@code PAID}
 * @param limitedTo the counters that its credit pays for; absent: all
 */
public record CouponRequest(String uuid, BigInteger amount, String type, Optional<List<String>> limitedTo) {}
