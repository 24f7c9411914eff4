package billing.api;

import java.time.LocalDate;

/**
 * A batch job that is to run for a customer.
 *
 * @param jobCode one of the rulebook's: {@code CALC_LATE_FEE}
 * @param date the day that the job is dated; it moves no clock
 */
public record BatchJobRequest(String uuid, String jobCode, LocalDate date) {}
