package billing.report.scenario;

import java.time.Duration;

/**
 * A state of the scenario's life.
 *
 * @param after how long after the scenario's begin it was reached
 */
public record Stage(String state, Duration after) {}
