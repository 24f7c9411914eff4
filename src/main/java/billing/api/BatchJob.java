package billing.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A batch job and how far it is.
 *
 * @param status {@code PENDING}, {@code RUNNING}, {@code COMPLETED} or {@code FAILED}
 * @param progress the steps that are done, of {@code maxProgress}
 * @param reason why it failed
 */
public record BatchJob(String jobId, String uuid, String jobCode, LocalDate date, String status, int progress, int maxProgress, Optional<String> reason) {}
