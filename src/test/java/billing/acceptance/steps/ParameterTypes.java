package billing.acceptance.steps;

import billing.acceptance.expect.ExpectedAdjustments;
import billing.acceptance.expect.ExpectedAggregation;
import billing.acceptance.expect.ExpectedHistory;
import billing.acceptance.expect.ExpectedLines;
import billing.acceptance.expect.ExpectedOutbox;
import billing.acceptance.expect.ExpectedPrices;
import billing.acceptance.expect.ExpectedStatement;
import billing.acceptance.tables.AdjustmentTable;
import billing.acceptance.tables.CreditTable;
import billing.acceptance.tables.UsageTable;
import billing.acceptance.tables.Written;
import billing.manager.AdjustmentLevel;
import billing.manager.Damage;
import billing.manager.MeterInput;
import billing.money.Member;
import billing.money.Money;
import billing.money.Percent;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What analysts write in steps and tables, and what it becomes. A pattern lets any word of its shape through, so that a wrong one is refused with what is
 * allowed instead of making the step unknown.
 */
public final class ParameterTypes {

    /** A volume and its unit, not looked up. */
    public record Quantity(String volume, String unit) {

        MeterInput of(String counter) {
            return MeterInput.of(counter, volume, unit);
        }
    }

    @ParameterType(value = "[0-9][0-9A-Za-z-]*", name = "month")
    public YearMonth month(String read) {
        return Written.month(read);
    }

    @ParameterType(value = "[0-9][0-9A-Za-z./-]*", name = "date")
    public LocalDate date(String read) {
        return Written.date(read);
    }

    @ParameterType(value = "[-+]?[0-9][0-9,.]*(?: [A-Za-z]+)?", name = "money", useForSnippets = false)
    public Money money(String read) {
        return Money.parse(read);
    }

    @ParameterType(value = "[-+]?[0-9][0-9,.]* ?%", name = "percent", useForSnippets = false)
    public Percent percent(String read) {
        return Written.percent(read);
    }

    @ParameterType(value = "[-+]?[0-9][0-9,.]* [A-Za-z]+", name = "quantity", useForSnippets = false)
    public Quantity quantity(String read) {
        String[] words = read.split(" ", 2);
        return new Quantity(Written.volume(words[0]), words[1]);
    }

    @ParameterType(value = "[A-Za-z][A-Za-z0-9_.-]*", name = "counter", useForSnippets = false)
    public String counter(String read) {
        return read;
    }

    @ParameterType(value = "[A-Za-z][A-Za-z0-9_.-]*(?:(?:, ?and |, ?| and )[A-Za-z][A-Za-z0-9_.-]*)*", name = "counters", useForSnippets = false)
    public List<String> counters(String read) {
        return Written.counters(read);
    }

    @ParameterType(value = "[A-Za-z][A-Za-z0-9_]*", name = "contract", useForSnippets = false)
    public String contract(String read) {
        return read;
    }

    @ParameterType(value = "[A-Z][A-Z0-9_]*", name = "job", useForSnippets = false)
    public String job(String read) {
        return read;
    }

    @ParameterType(value = "[A-Za-z-]+(?: [A-Za-z-]+)?", name = "level", useForSnippets = false)
    public AdjustmentLevel level(String read) {
        return AdjustmentLevel.of(read);
    }

    @ParameterType(value = "[A-Za-z-]+(?: [A-Za-z-]+)?", name = "damage", useForSnippets = false)
    public Damage damage(String read) {
        return Damage.of(read);
    }

    @ParameterType(value = "[^\\s\"]+", name = "country", useForSnippets = false)
    public Member country(String read) {
        return Member.in(read);
    }

    @ParameterType(value = "\"[^\"]+\"(?:(?:, and |, | and )\"[^\"]+\")*", name = "projects", useForSnippets = false)
    public List<String> projects(String read) {
        return Written.names(read);
    }

    @ParameterType(value = "[A-Z][A-Z0-9_]*", name = "status", useForSnippets = false)
    public String status(String read) {
        return Written.status(read);
    }

    @ParameterType(value = "[A-Z][A-Z0-9_]*", name = "code", useForSnippets = false)
    public String code(String read) {
        return read;
    }

    @DataTableType
    public UsageTable usage(DataTable table) {
        return UsageTable.of(table.cells());
    }

    @DataTableType
    public CreditTable credits(DataTable table) {
        return CreditTable.of(table.cells());
    }

    @DataTableType
    public AdjustmentTable adjustments(DataTable table) {
        return AdjustmentTable.of(table.cells());
    }

    @DataTableType
    public ExpectedStatement statement(DataTable table) {
        return ExpectedStatement.of(table.cells());
    }

    @DataTableType
    public ExpectedLines lines(DataTable table) {
        return ExpectedLines.of(table.cells());
    }

    @DataTableType
    public ExpectedHistory history(DataTable table) {
        return ExpectedHistory.of(table.cells());
    }

    @DataTableType
    public ExpectedAdjustments statementAdjustments(DataTable table) {
        return ExpectedAdjustments.of(table.cells());
    }

    @DataTableType
    public ExpectedPrices prices(DataTable table) {
        return ExpectedPrices.of(table.cells());
    }

    @DataTableType
    public ExpectedOutbox outbox(DataTable table) {
        return ExpectedOutbox.of(table.cells());
    }

    @DataTableType
    public ExpectedAggregation aggregation(DataTable table) {
        return ExpectedAggregation.of(table.cells());
    }
}
