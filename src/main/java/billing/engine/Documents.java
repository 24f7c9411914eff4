package billing.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Statements that are closed into numbered documents (rulebook, chapter 11). */
final class Documents {

    private Documents() {}

    /** Closes a month's statement; one that was not changed since it was last closed keeps its document. */
    static Account close(Account account, YearMonth month, LocalDate day) {
        Statement statement = Calculation.statement(account, month);
        BilledMonth billed = account.billed(month);
        List<BilledMonth.Document> before = billed.documents();
        if (!before.isEmpty() && before.get(before.size() - 1).statement().saysTheSameAs(statement)) {
            return account;
        }
        int closed = account.months().values().stream().mapToInt(each -> each.documents().size()).sum();
        return account.withMonth(month, billed.with(new BilledMonth.Document("%s-%03d".formatted(month, closed + 1), statement, day)));
    }
}
