package billing.api;

import java.util.List;

/** Every message to a customer, the earliest first. */
public record Outbox(String uuid, List<OutboxMessage> messages) {}
