package billing.manager;

import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month's statement in the business's words.
 *
 * @param steps how the total came about
 * @param documents what the statement was closed into, the earliest first
 */
public record Statement(YearMonth month, Map<StatementItem, Money> amounts, List<Line> lines, List<Step> steps, List<Document> documents) {

    /**
     * What one project used of one counter.
     *
     * @param price of a unit, where it does not depend on the volume
     * @param tariff the price as the catalogue writes it
     */
    public record Line(String project, String counter, BigDecimal quantity, String unit, Optional<UnitPrice> price, String tariff, Money amount) {}

    /**
     * One step of the computation.
     *
     * @param rule the rulebook's paragraph: {@code §8}
     * @param project the project that the step is about; absent: the billing group
     * @param effect what it adds, negative if it lowers the amount
     * @param reached the amount after it
     */
    public record Step(String rule, Optional<String> project, String item, String arithmetic, Money effect, Money reached) {}

    /**
     * A statement as it was closed; what is calculated later does not change it.
     *
     * @param number {@code 2026-01-001}
     * @param date the day of the job that closed it
     */
    public record Document(String number, Money total, LocalDate date) {}

    public Statement {
        amounts = Map.copyOf(amounts);
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        documents = List.copyOf(documents);
    }

    public Money amount(StatementItem item) {
        return amounts.get(item);
    }
}
