package billing.api;

import java.time.YearMonth;
import java.util.List;

/** The payments of a month, the present one last; a month that was cancelled or refunded and calculated again has several. */
public record PaymentList(String uuid, YearMonth month, List<PaymentData> payments) {}
