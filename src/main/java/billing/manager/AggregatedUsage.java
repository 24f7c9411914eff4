package billing.manager;

import java.math.BigDecimal;

/** What a project used of a counter in a month, in the catalogue's unit. */
public record AggregatedUsage(String project, String counter, BigDecimal quantity, String unit) {}
