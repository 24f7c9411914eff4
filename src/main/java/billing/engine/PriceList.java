package billing.engine;

import billing.money.Member;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Everything that a provider sells: the counters at their standard prices, and the contracts. */
public record PriceList(Catalogue catalogue, Map<ContractType, Map<Member, ContractTerms>> contracts) {

    public PriceList {
        contracts = Map.copyOf(contracts);
    }

    public ContractTerms terms(ContractType type, Member member) {
        return contracts.get(type).get(member);
    }

    /** The terms of the contract that covers a month, if one does. */
    Optional<ContractTerms> terms(Account account, YearMonth month) {
        return account.agreements().contractOf(month).map(contract -> terms(contract.type(), account.customer().member()));
    }
}
