package billing.manager;

import billing.money.Money;
import java.util.List;

/**
 * What a contract makes things cost.
 *
 * @param baseFee the least that a month costs before tax
 */
public record ContractTerms(String contract, Money baseFee, List<Price> prices) {

    /**
     * The price of a counter.
     *
     * @param tariff {@code 225}, or {@code 225 up to 720; 250}
     */
    public record Price(String counter, String tariff) {}

    public ContractTerms {
        prices = List.copyOf(prices);
    }
}
