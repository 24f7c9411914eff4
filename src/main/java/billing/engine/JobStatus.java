package billing.engine;

/** How far a batch job is: PENDING, RUNNING, then COMPLETED or FAILED (rulebook, chapter 11). */
public enum JobStatus {
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED
}
