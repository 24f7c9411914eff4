package billing.api;

import java.time.YearMonth;
import java.util.List;

/** The meters of a month, in the order in which they were received. */
public record MeteringList(String uuid, YearMonth month, List<MeteringData> meters) {}
