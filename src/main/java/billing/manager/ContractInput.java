package billing.manager;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A contract as a scenario writes it.
 *
 * @param contract {@code PERIOD}, {@code VOLUME}, {@code PARTNER}, or another word, which the system refuses
 * @param to the last month that it covers; absent: as the contract's own term says
 */
public record ContractInput(String contract, YearMonth from, Optional<YearMonth> to) {

    public static ContractInput from(String contract, YearMonth first) {
        return new ContractInput(contract, first, Optional.empty());
    }
}
