package billing.api;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A coupon of a customer, and whether it was redeemed. */
public record Coupon(String code, String uuid, BigInteger amount, String type, Optional<List<String>> limitedTo, boolean redeemed) {}
