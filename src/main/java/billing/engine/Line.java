package billing.engine;

import billing.money.Money;

/** A line of a statement: what one project used of one counter, and what that costs (rulebook, chapter 4). */
public record Line(String project, String counter, Quantity quantity, Tariff tariff, Money amount) {}
