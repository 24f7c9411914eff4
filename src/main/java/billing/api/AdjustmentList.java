package billing.api;

import java.time.YearMonth;
import java.util.List;

/** The adjustments that hold for a month, in the order in which they were made. */
public record AdjustmentList(String uuid, YearMonth month, List<AdjustmentData> adjustments) {}
