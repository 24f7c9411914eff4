package billing.engine;

import billing.money.Member;
import java.time.YearMonth;
import java.util.Optional;

/** Making, ending and renewing contracts (rulebook, chapter 5). Months that are calculated already keep their statements until they are calculated again. */
public final class Contracts {

    private static final int MONTHS_OF_A_RENEWAL = 12;

    private Contracts() {}

    /**
     * Makes a contract, or gives the one of the same id other terms; {@link ErrorCode#CONTRACT_OVERLAP} if another covers one of its months.
     *
     * @param until the last month; absent: as the contract's own term says
     */
    public static Account apply(Account account, PriceList prices, Offer offer) {
        Member member = account.customer().member();
        Optional<Integer> term = prices.terms(offer.type(), member).months();
        MonthSpan months = offer.until().isEmpty() && term.isPresent() ? MonthSpan.of(offer.from(), term.get()) : new MonthSpan(offer.from(), offer.until());
        return with(account, new Contract(offer.id(), offer.type(), months, false));
    }

    /** A contract that is to apply. */
    public record Offer(String id, ContractType type, YearMonth from, Optional<YearMonth> until) {}

    /** Ends the contract that covers a month with that month; {@link ErrorCode#NOT_FOUND} if none does. */
    public static Account end(Account account, YearMonth month) {
        Contract covering = covering(account, month);
        return account.withAgreements(account.agreements().with(covering.endedWith(month)));
    }

    /** The contract that covers a month; {@link ErrorCode#NOT_FOUND} if none does. */
    public static Contract covering(Account account, YearMonth month) {
        return account.agreements().contractOf(month).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "no contract covers %s", month));
    }

    /** Extends the PERIOD contract that ends with a month by 12 months, unless the customer ended it. */
    static Account renew(Account account, YearMonth month) {
        return account.agreements().contractOf(month)
                .filter(contract -> contract.type() == ContractType.PERIOD && contract.months().endsWith(month) && !contract.isEnded())
                .map(contract -> with(account, contract.renewed(MONTHS_OF_A_RENEWAL)))
                .orElse(account);
    }

    private static Account with(Account account, Contract contract) {
        account.agreements().contracts().stream()
                .filter(other -> !other.id().equals(contract.id()) && other.months().overlaps(contract.months()))
                .findFirst().ifPresent(other -> {
                    throw Refusal.of(ErrorCode.CONTRACT_OVERLAP, "the %s contract %s overlaps the %s contract %s; a month has one contract",
                            contract.type(), contract.months(), other.type(), other.months());
                });
        return account.withAgreements(account.agreements().with(contract));
    }
}
