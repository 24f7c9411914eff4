package billing.report.scenario;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first figure of a statement that is not as expected.
 *
 * @param name what the statement calls it: {@code shortfall}, or a line: {@code compute.c2.c8m8 in web}
 * @param rule the rulebook's paragraph: {@code §5}
 * @param place where it stands; nothing where no rule produced it, or where it is a sum
 * @param tooMuch by how much the bill is wrong: what the customer is asked too much, negative where it is too little; nothing where it cannot be said
 */
public record WrongFigure(YearMonth month, String name, String rule, Amounts amounts, Optional<Place> place, Optional<Money> tooMuch) {

    private static final Set<String> STEPS = EnumSet.complementOf(EnumSet.of(StatementItem.CHARGE, StatementItem.TOTAL, StatementItem.UNPAID)).stream()
            .map(StatementItem::toString).collect(Collectors.toUnmodifiableSet());

    /** What it should be, and is. */
    public record Amounts(Money expected, Money actual) {}

    /** A line or a step of the computation. */
    public record Place(Optional<Statement.Line> line, Optional<Statement.Step> step) {

        public static Place of(Statement.Line line) {
            return new Place(Optional.of(line), Optional.empty());
        }

        public static Place of(Statement.Step step) {
            return new Place(Optional.empty(), Optional.of(step));
        }
    }

    boolean isAt(Statement.Line line) {
        return place.flatMap(Place::line).filter(line::equals).isPresent();
    }

    boolean isAt(Statement.Step step) {
        return place.flatMap(Place::step).filter(step::equals).isPresent();
    }

    boolean isTotal() {
        return name.equals(StatementItem.TOTAL.toString());
    }

    /** A line, or the sum of the lines. */
    boolean isOfTheCharge() {
        return rule.equals(StatementItem.CHARGE.rule());
    }

    /** An item that a rule should have produced, and none did. */
    boolean isMissingStep() {
        return place.isEmpty() && STEPS.contains(name);
    }
}
