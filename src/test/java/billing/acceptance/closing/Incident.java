package billing.acceptance.closing;

import billing.acceptance.run.Ended;
import billing.acceptance.run.Outcome;
import billing.acceptance.run.Trouble;
import billing.money.Money;
import billing.report.history.Change;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that is not all well, with all that a reader asks about it.
 *
 * @param wrongBy by how much a bill was wrong, actual minus expected
 * @param severity and owner and links as the feature is tagged
 */
record Incident(
        Ended scenario, Optional<Change> change, Optional<String> category, Optional<Money> wrongBy, Optional<String> severity, Optional<String> owner,
        List<Link> links) {

    /** A link of the report: an issue, a test case. */
    record Link(String name, String url) {}

    Outcome outcome() {
        return scenario.outcome();
    }

    String sentence() {
        return outcome().trouble().map(Trouble::firstLine).orElse("");
    }

    boolean isOfAmounts() {
        return category.equals(Optional.of(Category.WRONG_AMOUNT));
    }

    boolean isNew() {
        return change.filter(now -> now.kind() == Change.Kind.NEW).isPresent();
    }
}
