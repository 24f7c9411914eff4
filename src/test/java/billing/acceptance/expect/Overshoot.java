package billing.acceptance.expect;

import billing.manager.Statement;
import billing.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The step that led away from the expected total: the first after the computation had reached it, where it had. */
record Overshoot(Statement.Step step, Statement statement) {

    static Optional<Overshoot> of(Money expected, Statement statement) {
        List<Statement.Step> steps = statement.steps();
        return IntStream.range(0, steps.size() - 1).filter(step -> steps.get(step).reached().equals(expected))
                .reduce((earlier, later) -> later).stream()
                .mapToObj(reached -> new Overshoot(steps.get(reached + 1), statement)).findFirst();
    }

    String computation() {
        return Computation.markedAt(step, statement);
    }

    /** {@code the expected total was reached before the tax (§8)}. */
    @Override
    public String toString() {
        return "the expected total was reached before the %s (%s)".formatted(step.item(), step.rule());
    }
}
