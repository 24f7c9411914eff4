package billing.manager;

import billing.api.BillingStatement;
import billing.api.UnpaidAmount;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.client.RequestRefused;
import billing.money.Currency;
import billing.money.Money;
import java.util.Optional;

/** Reads what the subject's customer is billed. */
public final class BillingManager extends BaseManager {

    private static final String NO_STATEMENT = "NO_STATEMENT";

    private final Operation<Subject, BillingStatement, Statement> statement = Operation.called("read the statement").of(
            any -> aboutMonth(ApiRequest.get("/api/v1/billing/statement")), BillingStatement.class,
            wire -> StatementParser.parse(subject().customer(), wire));
    private final Operation<Subject, UnpaidAmount, Money> unpaid = Operation.called("read what is unpaid").of(
            any -> aboutMonth(ApiRequest.get("/api/v1/billing/unpaid")), UnpaidAmount.class,
            wire -> Money.ofMinor(Currency.of(wire.currency()), wire.unpaid()));

    public BillingManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    public Statement getBillingStatement() {
        return execute(statement, subject());
    }

    /** The statement, or nothing where the month has none. */
    public Optional<Statement> findBillingStatement() {
        try {
            return Optional.of(getBillingStatement());
        } catch (RequestRefused refused) {
            if (refused.code().equals(NO_STATEMENT)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** What the customer owes for the months before. */
    public Money getUnpaid() {
        return execute(unpaid, subject());
    }
}
