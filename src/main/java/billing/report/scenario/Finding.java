package billing.report.scenario;

import java.util.Optional;

/**
 * Why a scenario did not pass.
 *
 * @param sentence what an analyst understands: the rule, what was expected, what there is instead, and the difference
 * @param details what there is to see, line by line; may be empty
 * @param advice what it means, and what to do next
 * @param figure the figure that is wrong, if one is
 */
public record Finding(String sentence, String details, Advice advice, Optional<WrongFigure> figure) {

    /** What a failure of its kind means, and what to do about it. */
    public record Advice(String meaning, String next) {}
}
