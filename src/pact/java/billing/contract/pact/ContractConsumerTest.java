package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.ContractData;
import billing.api.ContractList;
import billing.api.ContractPrice;
import billing.api.ContractPrices;
import billing.api.ContractRequest;
import billing.client.RequestRefused;
import billing.manager.ContractInput;
import billing.manager.ContractManager;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ContractConsumerTest {

    private static final String ID = "contract-1";
    private static final String ANY_ID = "[0-9a-f-]{36}";
    private static final String EXAMPLE_ID = "0b6f7a52-6a1d-4a0e-9a55-0f4d2a3c1e77";
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final ContractInput PERIOD = ContractInput.from("PERIOD", Scene.MONTH);
    private static final ContractData MADE = new ContractData(ID, Scene.UUID, "PERIOD", Scene.MONTH, Optional.of(DECEMBER));

    @Test
    void a_contract_is_made() {
        ContractData made = new ContractData(EXAMPLE_ID, Scene.UUID, "PERIOD", Scene.MONTH, Optional.of(DECEMBER));

        Conversation.begin().given("a customer")
                .ask("make a contract", put(), Reply.of(201, made, "$.uuid", "$.contract", "$.month_from", "$.month_to"))
                .held(scene -> assertThat(manager(scene).applyContract(PERIOD).to()).contains(DECEMBER));
    }

    @Test
    void a_month_has_one_contract() {
        Conversation.begin().given("a customer under contract")
                .ask("make a contract for a month that has one", put(), Reply.refused(409, "CONTRACT_OVERLAP", "a month has one contract"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).applyContract(PERIOD)).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("CONTRACT_OVERLAP — "));
    }

    @Test
    void a_contract_is_ended() {
        ContractData ended = new ContractData(ID, Scene.UUID, "PERIOD", Scene.MONTH, Optional.of(Scene.MONTH));

        Conversation.begin().given("a customer under contract")
                .ask("end a month's contract", Ask.delete("/api/v1/contracts").ofMonth(), Reply.of(200, ended, "$.contract_id", "$.month_to"))
                .held(scene -> assertThat(manager(scene).endContract().to()).contains(Scene.MONTH));
    }

    @Test
    void where_no_contract_is_none_is_ended() {
        Conversation.begin().given("a customer")
                .ask("end the contract of a month that has none", Ask.delete("/api/v1/contracts").ofMonth(), Reply.refused(404, "NOT_FOUND", "no contract covers 2026-01"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).endContract()).isInstanceOf(RequestRefused.class));
    }

    @Test
    void a_contract_and_its_prices_are_shown() {
        ContractPrices prices = new ContractPrices(ID, Scene.UUID, "PERIOD", "KRW", BigInteger.ZERO,
                List.of(new ContractPrice("compute.c2.c8m8", "HOURS", "225")));

        Conversation.begin()
                .given("a customer under contract").ask("show a customer's contracts", Ask.get("/api/v1/contracts").ofCustomer(),
                        Reply.of(200, new ContractList(Scene.UUID, List.of(MADE)), "$.contracts[*].contract", "$.contracts[*].contract_id"))
                .given("a customer under contract").ask("show a contract's prices", Ask.get("/api/v1/contracts/" + ID + "/prices").ofCustomer(),
                        Reply.of(200, prices, "$.contract", "$.currency"))
                .held(scene -> assertThat(manager(scene).contractPrices()).hasValueSatisfying(terms -> assertThat(terms.prices()).hasSize(1)));
    }

    private static ContractManager manager(Scene scene) {
        return new ContractManager(scene.api(), scene.subject());
    }

    private static Ask put() {
        return Ask.put("/api/v1/contracts", new ContractRequest(Scene.UUID, EXAMPLE_ID, "PERIOD", Scene.MONTH, Optional.empty())).matching("contract_id", ANY_ID);
    }
}
