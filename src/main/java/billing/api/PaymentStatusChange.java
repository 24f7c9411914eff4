package billing.api;

import java.time.OffsetDateTime;

/** A status that a payment had, and since when. */
public record PaymentStatusChange(String status, OffsetDateTime at) {}
