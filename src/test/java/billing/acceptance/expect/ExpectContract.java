package billing.acceptance.expect;

import billing.manager.Contract;
import billing.manager.ContractTerms;
import billing.money.Money;
import java.time.YearMonth;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** What a scenario expects of the contract that covers the billing month. */
public final class ExpectContract {

    private ExpectContract() {}

    public static void baseFee(Money expected, Optional<ContractTerms> found) {
        ContractTerms terms = found(found);
        if (!terms.baseFee().equals(expected)) {
            throw new AssertionFailedError("Wrong base fee of the contract %s: expected %s, but it is %s (%s)".formatted(
                    terms.contract(), expected, terms.baseFee(), Difference.of(expected, terms.baseFee())), expected, terms.baseFee());
        }
    }

    public static void until(YearMonth expected, Optional<Contract> found) {
        Contract contract = found(found);
        if (!contract.to().equals(Optional.of(expected))) {
            String actual = contract.to().map(YearMonth::toString).orElse("open-ended");
            throw new AssertionFailedError("Wrong last month of the contract: expected %s, but it is %s: %s".formatted(expected, actual, contract), expected, actual);
        }
    }

    static <T> T found(Optional<T> found) {
        return found.orElseThrow(() -> new AssertionFailedError("Wrong contract: none covers the billing month; one was expected"));
    }
}
