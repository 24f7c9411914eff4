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

    @ParameterType(value = "[0-9][0-9A-Za-z./-]*", name = "month")
    @Means(en = "A month as year and month.", ko = "연도와 월.")
    public YearMonth month(String read) {
        return Written.month(read);
    }

    @ParameterType(value = "[0-9][0-9A-Za-z./-]*", name = "date")
    @Means(en = "A day as year, month and day.", ko = "연도, 월, 일.")
    public LocalDate date(String read) {
        return Written.date(read);
    }

    @ParameterType(value = "[-+]?[0-9][0-9,.]*(?: [A-Za-z]+)?", name = "money", useForSnippets = false)
    @Means(
            en = "A number and its currency, with all decimals that the currency has; commas between groups of three may be left out. In a column of examples the currency may come from the step.",
            ko = "숫자와 통화. 소수 자릿수는 통화에 맞추어 모두 쓴다. 세 자리 쉼표는 생략할 수 있다. 예시 표에서는 통화를 문장에 써도 된다.")
    public Money money(String read) {
        return Money.parse(read);
    }

    @ParameterType(value = "[-+]?[0-9][0-9,.]* ?%", name = "percent", useForSnippets = false)
    @Means(en = "A number with a percent sign right behind it, decimals allowed.", ko = "숫자 바로 뒤에 % 기호. 소수도 쓸 수 있다.")
    public Percent percent(String read) {
        return Written.percent(read);
    }

    @ParameterType(value = "[-+]?[0-9][0-9,.]* [A-Za-z]+", name = "quantity", useForSnippets = false)
    @Means(en = "A number and the unit it is counted in.", ko = "숫자와 단위.")
    public Quantity quantity(String read) {
        String[] words = read.split(" ", 2);
        return new Quantity(Written.volume(words[0]), words[1]);
    }

    @ParameterType(value = "[A-Za-z][A-Za-z0-9_.-]*", name = "counter", useForSnippets = false)
    @Means(en = "The name of a counter in the price list.", ko = "단가표에 있는 카운터 이름.")
    public String counter(String read) {
        return read;
    }

    @ParameterType(value = "[A-Za-z][A-Za-z0-9_.-]*(?:(?:, ?and |, ?| and )[A-Za-z][A-Za-z0-9_.-]*)*", name = "counters", useForSnippets = false)
    @Means(
            en = "One or more counters, with commas between them, \"and\" before the last if you like.",
            ko = "하나 이상의 카운터. 쉼표로 나누고, 마지막 앞에는 and를 써도 된다.")
    public List<String> counters(String read) {
        return Written.counters(read);
    }

    @ParameterType(value = "[A-Za-z][A-Za-z0-9_]*", name = "contract", useForSnippets = false)
    @Means(en = "The name of a contract in capitals.", ko = "약정 이름. 대문자로 쓴다.")
    public String contract(String read) {
        return read;
    }

    @ParameterType(value = "[A-Z][A-Z0-9_]*", name = "job", useForSnippets = false)
    @Means(
            en = "The code of a batch job in capitals; jobs calculate, aggregate, close documents, pay, charge late fees, expire credits, renew contracts, remind, send invoices and reconcile.",
            ko = "배치 작업 코드. 대문자로 쓴다. 요금 계산, 사용량 집계, 명세서 확정, 결제, 연체료 부과, 크레딧 소멸, 약정 갱신, 미납 안내, 청구서 발송, 원장 검사가 있다.")
    public String job(String read) {
        return read;
    }

    @ParameterType(value = "[A-Za-z-]+(?: [A-Za-z-]+)?", name = "level", useForSnippets = false)
    @Means(en = "Whose lines are adjusted: one project's, or the sum of all.", ko = "할인·할증의 대상. 한 프로젝트(project) 또는 전체 합계(billing group).")
    public AdjustmentLevel level(String read) {
        return AdjustmentLevel.of(read);
    }

    @ParameterType(value = "[A-Za-z-]+(?: [A-Za-z-]+)?", name = "damage", useForSnippets = false)
    @Means(en = "What of the ledger is falsified.", ko = "원장에서 틀리게 만들 부분.")
    public Damage damage(String read) {
        return Damage.of(read);
    }

    @ParameterType(value = "[^\\s\"]+", name = "country", useForSnippets = false)
    @Means(en = "The country whose rules, currency and tax hold.", ko = "적용할 규칙, 통화, 세금을 정하는 국가.")
    public Member country(String read) {
        return Member.in(read);
    }

    @ParameterType(value = "\"[^\"]+\"(?:(?:, and |, | and )\"[^\"]+\")*", name = "projects", useForSnippets = false)
    @Means(en = "One or more names in quotation marks, with commas or \"and\" between them.", ko = "따옴표로 감싼 이름 하나 이상. 쉼표나 and로 나눈다.")
    public List<String> projects(String read) {
        return Written.names(read);
    }

    @ParameterType(value = "[A-Z][A-Z0-9_]*", name = "status", useForSnippets = false)
    @Means(en = "The state of a payment in capitals.", ko = "결제 상태. 대문자로 쓴다.")
    public String status(String read) {
        return Written.status(read);
    }

    @ParameterType(value = "[A-Z][A-Z0-9_]*", name = "code", useForSnippets = false)
    @Means(en = "The reason of a refusal in capitals.", ko = "거절 사유 코드. 대문자로 쓴다.")
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
