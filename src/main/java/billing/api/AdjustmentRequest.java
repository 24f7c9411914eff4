package billing.api;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An adjustment to be made on a project or on the billing group.
 *
 * @param level {@code PROJECT} or {@code BILLING_GROUP}
 * @param projectId which project; absent on the billing group
 * @param type {@code STATIC_DISCOUNT}, {@code STATIC_EXTRA}, {@code PERCENT_DISCOUNT} or {@code PERCENT_EXTRA}
 * @param amount of a static one
 * @param percent of a percent one, a decimal from 0 to 100, as text
 * @param monthTo the last month that it holds for; absent: every month from the first on
 */
public record AdjustmentRequest(String uuid, String level, Optional<String> projectId, String type, Optional<BigInteger> amount, Optional<String> percent,
        YearMonth monthFrom, Optional<YearMonth> monthTo) {}
