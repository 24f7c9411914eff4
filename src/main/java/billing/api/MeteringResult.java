package billing.api;

/** How many meters of a request counted, and how many were events already known. */
public record MeteringResult(int accepted, int duplicates) {}
