package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.ContractData;
import billing.api.ContractList;
import billing.api.ContractPrice;
import billing.api.ContractPrices;
import billing.client.CannedSystem;
import billing.client.RequestRefused;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContractManagerTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void a_contract_is_put_as_it_was_written() {
        CannedSystem system = CannedSystem.answering(contract("c-1", "2026-01", "2026-06"));

        Contract applied = manager(system).applyContract(new ContractInput("PERIOD", JANUARY, Optional.of(YearMonth.of(2026, 6))));

        assertThat(system.onlySent().line()).isEqualTo("PUT /api/v1/contracts");
        assertThat(system.onlySent().body()).matches("\\{\"uuid\":\"u\",\"contract_id\":\"" + UUID
                + "\",\"contract\":\"PERIOD\",\"month_from\":\"2026-01\",\"month_to\":\"2026-06\"}");
        assertThat(applied).isEqualTo(new Contract("c-1", "PERIOD", JANUARY, Optional.of(YearMonth.of(2026, 6))))
                .hasToString("PERIOD from 2026-01 to 2026-06");
    }

    @Test
    void a_contract_without_an_end_names_none() {
        CannedSystem system = CannedSystem.answering(new ContractData("c-1", "u", "VOLUME", JANUARY, Optional.empty()));

        Contract applied = manager(system).applyContract(ContractInput.from("VOLUME", JANUARY));

        assertThat(system.onlySent().body()).endsWith("\"contract\":\"VOLUME\",\"month_from\":\"2026-01\"}");
        assertThat(applied).hasToString("VOLUME from 2026-01");
    }

    @Test
    void every_contract_is_a_new_one() {
        CannedSystem system = CannedSystem.answering(contract("c-1", "2026-01", "2026-06"));
        ContractManager manager = manager(system);

        manager.applyContract(ContractInput.from("PERIOD", JANUARY));
        manager.applyContract(ContractInput.from("PERIOD", JANUARY));

        assertThat(system.sent()).extracting(CannedSystem.Sent::body).doesNotHaveDuplicates();
    }

    @Test
    void the_contract_of_the_month_ends_with_the_month() {
        CannedSystem system = CannedSystem.answering(contract("c-1", "2025-06", "2026-01"));

        Contract ended = manager(system).endContract();

        assertThat(system.onlySent().line()).isEqualTo("DELETE /api/v1/contracts?uuid=u&month=2026-01");
        assertThat(ended.to()).contains(JANUARY);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-12, false",
        "2025-02, 2026-01, true",
        "2026-01, 2026-01, true",
        "2026-01, 2026-12, true",
        "2026-02, 2027-01, false",
    })
    void a_contract_covers_its_first_and_its_last_month(String from, String to, boolean covers) {
        CannedSystem system = CannedSystem.answering(new ContractList("u", List.of(contract("c-1", from, to))));

        assertThat(manager(system).findContract().isPresent()).isEqualTo(covers);
        assertThat(system.onlySent().line()).isEqualTo("GET /api/v1/contracts?uuid=u");
    }

    @Test
    void a_contract_without_an_end_covers_every_month_from_its_first() {
        CannedSystem system = CannedSystem.answering(
                new ContractList("u", List.of(contract("old", "2024-01", "2024-12"), new ContractData("new", "u", "PARTNER", YearMonth.of(2025, 1), Optional.empty()))));

        assertThat(manager(system).findContract()).map(Contract::id).contains("new");
    }

    @Test
    void the_prices_are_those_of_the_contract_of_the_month() {
        CannedSystem system = CannedSystem.answering(new ContractList("u", List.of(contract("c-0", "2025-01", "2025-12"), contract("c-1", "2026-01", "2026-12"))),
                new ContractPrices("c-1", "u", "PERIOD", "USD", BigInteger.valueOf(7_500), List.of(new ContractPrice("compute.c2.c8m8", "HOURS", "0.17"))));

        Optional<ContractTerms> terms = manager(system).contractPrices();

        assertThat(system.sent().get(1).line()).isEqualTo("GET /api/v1/contracts/c-1/prices?uuid=u");
        assertThat(terms).contains(new ContractTerms("PERIOD", Money.parse("75.00 USD"), List.of(new ContractTerms.Price("compute.c2.c8m8", "0.17"))));
    }

    @Test
    void a_month_without_a_contract_has_no_prices() {
        CannedSystem system = CannedSystem.answering(new ContractList("u", List.of()));

        assertThat(manager(system).contractPrices()).isEmpty();
        assertThat(system.sent()).hasSize(1);
    }

    @Test
    void a_refusal_is_told() {
        CannedSystem system = CannedSystem.answering(problem(409, "CONTRACT_OVERLAP", "2026-01 is covered"));

        assertThatThrownBy(() -> manager(system).applyContract(ContractInput.from("PERIOD", JANUARY)))
                .isInstanceOf(RequestRefused.class).hasMessage("CONTRACT_OVERLAP — 2026-01 is covered");
    }

    private static ContractManager manager(CannedSystem system) {
        return new ContractManager(system.api(), Subjects.of(Member.ETC, "web"));
    }

    private static ContractData contract(String id, String from, String to) {
        return new ContractData(id, "u", "PERIOD", YearMonth.parse(from), Optional.of(YearMonth.parse(to)));
    }
}
