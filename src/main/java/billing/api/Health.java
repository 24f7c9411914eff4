package billing.api;

/** Whether the system is ready: {@code UP}. */
public record Health(String status) {}
