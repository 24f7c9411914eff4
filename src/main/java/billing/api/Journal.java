package billing.api;

import java.util.List;

/** The last requests of a customer, the earliest first. */
public record Journal(String uuid, List<JournalEntry> requests) {}
