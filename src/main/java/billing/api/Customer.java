package billing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a bill is for.
 *
 * @param member {@code kr}, {@code jp} or {@code etc}
 * @param today the day on the customer's own clock, where the system keeps one
 */
public record Customer(String uuid, String member, String billingGroupId, List<Project> projects, Optional<LocalDate> today) {}
