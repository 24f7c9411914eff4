package billing.manager;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A batch job that has ended.
 *
 * @param code which job: {@code CALC_LATE_FEE}
 * @param date the day that it was dated
 * @param status {@code COMPLETED} or {@code FAILED}
 * @param reason why it failed
 */
public record Job(String code, LocalDate date, String status, Optional<String> reason) {

    public boolean hasFailed() {
        return status.equals("FAILED");
    }

    /** {@code CALC_LATE_FEE dated 2026-02-05}. */
    @Override
    public String toString() {
        return code + " dated " + date;
    }
}
