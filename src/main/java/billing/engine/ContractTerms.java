package billing.engine;

import billing.money.Money;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract says to the customers of one member.
 *
 * @param months how many it covers; absent: it is open-ended
 * @param baseFee the least that a month costs before tax
 * @param prices by counter; a counter that is not listed keeps its standard price
 */
public record ContractTerms(Optional<Integer> months, Money baseFee, Map<String, ContractPrice> prices) {

    public ContractTerms {
        prices = Map.copyOf(prices);
    }

    public Optional<ContractPrice> price(String counter) {
        return Optional.ofNullable(prices.get(counter));
    }
}
