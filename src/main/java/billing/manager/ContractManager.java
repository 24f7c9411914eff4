package billing.manager;

import billing.api.ContractData;
import billing.api.ContractList;
import billing.api.ContractPrices;
import billing.api.ContractRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.money.Currency;
import billing.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the billing group of the subject's customer under contract, ends that, and reads what holds. */
public final class ContractManager extends BaseManager {

    private final Operation<ContractInput, ContractData, Contract> apply =
            Operation.called("apply a contract").of(this::request, ContractData.class, ContractManager::parsed);
    private final Operation<Subject, ContractData, Contract> end = Operation.called("end the contract").of(
            any -> aboutMonth(ApiRequest.delete("/api/v1/contracts")), ContractData.class, ContractManager::parsed);
    private final Operation<Subject, ContractList, List<Contract>> list = Operation.called("list the contracts").of(
            about -> ApiRequest.get("/api/v1/contracts").query("uuid", about.customer().uuid()), ContractList.class,
            wire -> wire.contracts().stream().map(ContractManager::parsed).toList());
    private final Operation<Contract, ContractPrices, ContractTerms> prices = Operation.called("read the prices of the contract").of(
            contract -> ApiRequest.get("/api/v1/contracts/" + contract.id() + "/prices").query("uuid", subject().customer().uuid()), ContractPrices.class,
            ContractManager::terms);

    public ContractManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    /** A new contract, whatever there was before. */
    public Contract applyContract(ContractInput contract) {
        return execute(apply, contract);
    }

    /** Ends the contract that covers the month, with the month. */
    public Contract endContract() {
        return execute(end, subject());
    }

    /** The contract that covers the month, if there is one. */
    public Optional<Contract> findContract() {
        return execute(list, subject()).stream().filter(contract -> contract.covers(subject().month())).findFirst();
    }

    /** The terms of the contract that covers the month, if there is one. */
    public Optional<ContractTerms> contractPrices() {
        return findContract().map(contract -> execute(prices, contract));
    }

    private ApiRequest request(ContractInput contract) {
        return ApiRequest.put("/api/v1/contracts", new ContractRequest(
                subject().customer().uuid(), UUID.randomUUID().toString(), contract.contract(), contract.from(), contract.to()));
    }

    private static Contract parsed(ContractData wire) {
        return new Contract(wire.contractId(), wire.contract(), wire.monthFrom(), wire.monthTo());
    }

    private static ContractTerms terms(ContractPrices wire) {
        return new ContractTerms(wire.contract(), Money.ofMinor(Currency.of(wire.currency()), wire.baseFee()),
                wire.prices().stream().map(price -> new ContractTerms.Price(price.counterName(), price.tariff())).toList());
    }
}
