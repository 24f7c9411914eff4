package billing.engine;

import billing.money.Money;
import java.time.YearMonth;

/** A customer's intent to pay a month: the same key with the same content is the same intent. */
public record PaymentOrder(String idempotencyKey, YearMonth month, Money amount) {}
