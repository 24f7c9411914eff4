package billing.api;

/** A request about a customer. */
public record CustomerRequest(String uuid) {}
