package billing.api;

import java.time.YearMonth;

/** A request about one month of a customer. */
public record MonthRequest(String uuid, YearMonth month) {}
