package billing.engine;

import billing.money.Money;
import java.time.LocalDate;

/** What the payment gateway took for a payment. */
public record GatewayCharge(String id, Money amount, LocalDate day) {}
