package billing.sandbox;

import billing.api.ContractData;
import billing.api.ContractList;
import billing.api.ContractPrice;
import billing.api.ContractPrices;
import billing.api.ContractRequest;
import billing.engine.Account;
import billing.engine.CatalogueItem;
import billing.engine.Contract;
import billing.engine.ContractTerms;
import billing.engine.ContractType;
import billing.engine.Contracts;
import billing.engine.ErrorCode;
import billing.engine.MonthSpan;
import billing.engine.PriceList;
import billing.engine.Refusal;
import billing.money.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes, shows and ends contracts. */
final class ContractHandler {

    private final PriceList prices;

    ContractHandler(PriceList prices) {
        this.prices = prices;
    }

    Outcome apply(Account account, Call<ContractRequest> call) {
        ContractRequest body = call.body();
        boolean known = account.agreements().contract(body.contractId()).isPresent();
        Account applied = Contracts.apply(account, prices, new Contracts.Offer(body.contractId(), ContractType.of(body.contract()), body.monthFrom(), body.monthTo()));
        ContractData made = data(account, applied.agreements().contract(body.contractId()).orElseThrow());
        return known ? Outcome.changed(applied, made) : Outcome.created(applied, made);
    }

    /** What the document of the API does not allow, whoever asks. */
    static void refuseBadTerms(Call<ContractRequest> call) {
        new MonthSpan(call.body().monthFrom(), call.body().monthTo());
    }

    Outcome list(Account account, Call<Void> call) {
        List<ContractData> contracts = account.agreements().contracts().stream()
                .sorted(Comparator.comparing(contract -> contract.months().from())).map(contract -> data(account, contract)).toList();
        return Outcome.unchanged(account, new ContractList(account.customer().uuid(), contracts));
    }

    Outcome end(Account account, Call<Void> call) {
        String id = Contracts.covering(account, call.month()).id();
        Account ended = Contracts.end(account, call.month());
        return Outcome.changed(ended, data(account, ended.agreements().contract(id).orElseThrow()));
    }

    Outcome prices(Account account, Call<Void> call) {
        String id = call.variable("contract_id");
        Contract contract = account.agreements().contract(id)
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "the customer has no contract %s", id));
        Member member = account.customer().member();
        ContractTerms terms = prices.terms(contract.type(), member);
        List<ContractPrice> listed = prices.catalogue().counters().stream().flatMap(counter -> price(terms, counter, member).stream()).toList();
        return Outcome.unchanged(account, new ContractPrices(id, account.customer().uuid(), contract.type().name(), member.currency().name(),
                terms.baseFee().minor(), listed));
    }

    private Optional<ContractPrice> price(ContractTerms terms, String counter, Member member) {
        CatalogueItem item = prices.catalogue().item(counter);
        return terms.price(counter).map(price -> new ContractPrice(counter, item.unit().name(), price.tariff(item.tariff(member)).toString()));
    }

    private static ContractData data(Account account, Contract contract) {
        return new ContractData(contract.id(), account.customer().uuid(), contract.type().name(), contract.months().from(), contract.months().until());
    }
}
