package billing.api;

import java.util.List;

/** Every movement of a customer's credits, the earliest first. */
public record CreditHistory(String uuid, String currency, List<CreditMovement> movements) {}
