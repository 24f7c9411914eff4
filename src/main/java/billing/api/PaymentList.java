package billing.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The payments of a month, the present one last; a month that was cancelled or refunded and calculated again has several.
 *
 * @param month absent: the payments of every month that was ever calculated, the earliest month first
 */
public record PaymentList(String uuid, Optional<YearMonth> month, List<PaymentData> payments) {}
