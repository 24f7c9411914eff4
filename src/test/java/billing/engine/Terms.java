package billing.engine;

import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The terms of credits in won that tests grant, of the campaign "campaign" and valid for ever unless they say otherwise. */
final class Terms {

    private Terms() {}

    static Credit.Terms free(long won) {
        return new Credit.Terms("campaign", CreditType.FREE, won(won), List.of(), Optional.empty(), Optional.empty());
    }

    static Credit.Terms paid(long won) {
        return new Credit.Terms("campaign", CreditType.PAID, won(won), List.of(), Optional.empty(), Optional.empty());
    }

    static Credit.Terms from(Credit.Terms terms, String day) {
        return new Credit.Terms(terms.campaign(), terms.type(), terms.amount(), terms.limitedTo(), Optional.of(LocalDate.parse(day)), terms.until());
    }

    static Credit.Terms until(Credit.Terms terms, String day) {
        return new Credit.Terms(terms.campaign(), terms.type(), terms.amount(), terms.limitedTo(), terms.from(), Optional.of(LocalDate.parse(day)));
    }

    static Credit.Terms limitedTo(Credit.Terms terms, String... counters) {
        return new Credit.Terms(terms.campaign(), terms.type(), terms.amount(), List.of(counters), terms.from(), terms.until());
    }

    static Credit.Terms of(String campaign, Credit.Terms terms) {
        return new Credit.Terms(campaign, terms.type(), terms.amount(), terms.limitedTo(), terms.from(), terms.until());
    }

    static Money won(long amount) {
        return Money.ofMinor(Currency.KRW, BigInteger.valueOf(amount));
    }
}
