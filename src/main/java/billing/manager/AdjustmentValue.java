package billing.manager;

import billing.money.Money;
import billing.money.Percent;
import billing.text.Decimals;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How much an adjustment takes or adds: an amount, {@code 1,000 KRW}, or a share of what it is made on, {@code 10%}. Which of them are allowed is for the
 * system to say.
 */
public sealed interface AdjustmentValue {

    /** How the API calls adjustments of such a value: {@code STATIC}, {@code PERCENT}. */
    String wire();

    /** In the currency's smallest unit. */
    Optional<BigInteger> amount();

    Optional<String> percent();

    /** An amount. */
    record Static(Money money) implements AdjustmentValue {

        @Override
        public String wire() {
            return "STATIC";
        }

        @Override
        public Optional<BigInteger> amount() {
            return Optional.of(money.minor());
        }

        @Override
        public Optional<String> percent() {
            return Optional.empty();
        }
    }

    /** A share. */
    record Share(Percent of) implements AdjustmentValue {

        @Override
        public String wire() {
            return "PERCENT";
        }

        @Override
        public Optional<BigInteger> amount() {
            return Optional.empty();
        }

        @Override
        public Optional<String> percent() {
            return Optional.of(Decimals.shortest(of.value()));
        }
    }
}
