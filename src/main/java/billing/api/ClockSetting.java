package billing.api;

import java.time.LocalDate;

/** The day to which a customer's own clock moves. */
public record ClockSetting(String uuid, LocalDate today) {}
