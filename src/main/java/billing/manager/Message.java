package billing.manager;

import billing.money.Money;
import java.time.YearMonth;

/**
 * A message to the customer.
 *
 * @param kind {@code invoice} or {@code payment reminder}
 * @param month the month that it is about
 */
public record Message(String kind, YearMonth month, Money amount) {}
