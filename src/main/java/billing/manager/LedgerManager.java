package billing.manager;

import billing.api.BillingStatement;
import billing.api.CreditBalance;
import billing.api.CreditHistory;
import billing.api.MeteringList;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.client.RequestRefused;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Reads the whole ledger of the subject's customer: every month that was ever calculated or that the scenario spoke of.
 *
 * <p>It asks for no more than it needs: no statement of a month that has no present payment, nothing about credits where the customer can have none, and
 * no credit history where nothing was calculated and the balance lists no credit.
 */
public final class LedgerManager extends BaseManager {

    private static final String NO_STATEMENT = "NO_STATEMENT";

    private final Operation<Subject, PaymentList, Map<YearMonth, List<Ledger.Payment>>> payments =
            Operation.of(any -> aboutCustomer("/api/v1/payment"), PaymentList.class, LedgerManager::byMonth);
    private final Operation<YearMonth, BillingStatement, Statement> statement = Operation.of(
            month -> about("/api/v1/billing/statement", month), BillingStatement.class, wire -> StatementParser.parse(subject().customer(), wire));
    private final Operation<YearMonth, MeteringList, List<String>> events =
            Operation.of(month -> about("/api/v1/metering", month), MeteringList.class, LedgerParser::events);
    private final Operation<YearMonth, CreditBalance, Ledger.Balance> balance =
            Operation.of(month -> about("/api/v1/credits/balance", month), CreditBalance.class, LedgerParser::balance);
    private final Operation<Subject, CreditHistory, List<Ledger.Movement>> history =
            Operation.of(any -> aboutCustomer("/api/v1/credits/history"), CreditHistory.class, LedgerParser::movements);

    public LedgerManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    public Ledger fetchLedger() {
        Map<YearMonth, List<Ledger.Payment>> calculated = execute(payments, subject());
        SortedSet<YearMonth> all = subject().months();
        all.addAll(calculated.keySet());
        List<Ledger.Month> months = all.stream().map(month -> month(month, calculated.getOrDefault(month, List.of()))).toList();
        boolean neverHadCredit = calculated.isEmpty() && months.stream().flatMap(month -> month.balance().stream()).allMatch(Ledger.Balance::isEmpty);
        return new Ledger(subject().customer().member().currency(), months, hasCredits() && !neverHadCredit ? execute(history, subject()) : List.of());
    }

    private Ledger.Month month(YearMonth month, List<Ledger.Payment> ofMonth) {
        Optional<Statement> found = Ledger.present(ofMonth).flatMap(payment -> findStatement(month));
        return new Ledger.Month(month, found, ofMonth, execute(events, month), findBalance(month));
    }

    private Optional<Statement> findStatement(YearMonth month) {
        try {
            return Optional.of(execute(statement, month));
        } catch (RequestRefused refused) {
            if (refused.code().equals(NO_STATEMENT)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Optional<Ledger.Balance> findBalance(YearMonth month) {
        return hasCredits() ? Optional.of(execute(balance, month)) : Optional.empty();
    }

    private boolean hasCredits() {
        return subject().customer().member().hasCredits();
    }

    private ApiRequest aboutCustomer(String path) {
        return ApiRequest.get(path).query("uuid", subject().customer().uuid());
    }

    private ApiRequest about(String path, YearMonth month) {
        return aboutCustomer(path).query("month", month);
    }

    private static Map<YearMonth, List<Ledger.Payment>> byMonth(PaymentList wire) {
        return wire.payments().stream().collect(Collectors.groupingBy(PaymentData::month, Collectors.mapping(LedgerParser::payment, Collectors.toList())));
    }
}
