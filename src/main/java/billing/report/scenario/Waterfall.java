package billing.report.scenario;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bars from charge to total: the lines in one, then each step of the computation, then what it came to. */
final class Waterfall {

    private Waterfall() {}

    /**
     * A bar between two amounts.
     *
     * @param detail what is said of it besides its name; may be empty
     * @param wrong the figure that is wrong, if it is this one's
     */
    record Bar(String name, String detail, Money from, Money to, Kind kind, Optional<WrongFigure> wrong) {}

    /** What a bar does to the amount. */
    enum Kind {
        SUM,
        ADDS,
        TAKES
    }

    static List<Bar> of(Statement statement, Optional<WrongFigure> wrong) {
        List<Bar> bars = new ArrayList<>();
        bars.add(charge(statement, wrong));
        ShownStep.of(statement, wrong).forEach(step -> bars.add(bar(step)));
        Money total = statement.amount(StatementItem.TOTAL);
        bars.add(new Bar("total", "", zero(total), total, Kind.SUM, wrong.filter(WrongFigure::isTotal)));
        return bars;
    }

    private static Bar charge(Statement statement, Optional<WrongFigure> wrong) {
        Money charge = statement.amount(StatementItem.CHARGE);
        String lines = statement.lines().size() == 1 ? "1 line" : statement.lines().size() + " lines";
        return new Bar("charge", lines, zero(charge), charge, Kind.SUM, wrong.filter(WrongFigure::isOfTheCharge));
    }

    private static Bar bar(ShownStep shown) {
        Statement.Step step = shown.step();
        Kind kind = step.effect().isNegative() ? Kind.TAKES : Kind.ADDS;
        return new Bar(step.item(), step.project().orElse(""), step.reached().minus(step.effect()), step.reached(), kind, shown.wrong());
    }

    private static Money zero(Money like) {
        return Money.zero(like.currency());
    }
}
