package billing.api;

import java.util.Optional;

/**
 * All that happened to a customer is to be undone: usage, credits, bills, payments, troubles to come.
 *
 * @param forget whether the customer itself is to be forgotten too; absent: it stays, with its projects and its clock
 */
public record ResetRequest(String uuid, Optional<Boolean> forget) {}
