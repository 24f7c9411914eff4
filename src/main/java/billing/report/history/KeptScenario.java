package billing.report.history;

import java.util.Optional;

/**
 * A scenario of a run that is kept.
 *
 * @param identity what stays the same when lines move: path, rule, title, example values and occurrence, a line each
 * @param milliseconds how long it took, all attempts together
 * @param category the report's word for its trouble: {@code Wrong amount}
 * @param wrongBy by how much a statement was wrong, actual minus expected: {@code 2,900 KRW}
 */
public record KeptScenario(
        String identity, String area, Verdict verdict, int milliseconds, Optional<String> category, Optional<String> wrongBy) {}
