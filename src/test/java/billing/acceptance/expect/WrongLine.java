package billing.acceptance.expect;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Currency;
import billing.money.Money;
import billing.report.scenario.WrongFigure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first line of a statement that is not as expected, where the scenario lists amounts. */
final class WrongLine {

    private final int column;
    private final Currency currency;

    private WrongLine(int column, Currency currency) {
        this.column = column;
        this.currency = currency;
    }

    /** @param actual the statement's lines, in its order, as the rows are compared */
    static Optional<WrongFigure> of(Rows rows, List<List<String>> actual, Statement statement) {
        int column = rows.columns().indexOf("amount");
        return column < 0 ? Optional.empty() : new WrongLine(column, statement.amount(StatementItem.TOTAL).currency()).figure(rows, actual, statement);
    }

    private Optional<WrongFigure> figure(Rows rows, List<List<String>> actual, Statement statement) {
        if (Stream.concat(rows.expected().stream(), actual.stream()).anyMatch(row -> amount(row).currency() != currency)) {
            return Optional.empty();
        }
        Rows.Gap gap = rows.gap(actual);
        WrongFigure.Amounts amounts = new WrongFigure.Amounts(sum(gap.missing().stream()), sum(gap.instead().stream()));
        String name = Stream.of(gap.missing(), gap.instead()).flatMap(Optional::stream).findFirst().map(row -> row.get(0)).orElseThrow();
        Optional<WrongFigure.Place> place = gap.instead().map(row -> WrongFigure.Place.of(statement.lines().get(actual.indexOf(row))));
        return Optional.of(new WrongFigure(statement.month(), name, StatementItem.CHARGE.rule(), amounts, place,
                Optional.of(sum(actual.stream()).minus(sum(rows.expected().stream())))));
    }

    private Money sum(Stream<List<String>> rows) {
        return rows.map(this::amount).reduce(Money.zero(currency), Money::plus);
    }

    private Money amount(List<String> row) {
        return Money.parse(row.get(column));
    }
}
