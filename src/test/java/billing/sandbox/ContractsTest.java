package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts of a billing group (rulebook, chapter 5). */
final class ContractsTest {

    private final Wire wire = new Wire();
    private Billed billed;
    private Agreed agreed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        agreed = billed.agreed();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_contract_is_made_once_and_replaced_by_its_id() {
        Wire.Reply made = agreed.contract("c-1", "PERIOD", "2026-01");
        Wire.Reply replaced = agreed.contract("c-1", "VOLUME", "2026-02");

        assertThat(made).isEqualTo(Wire.json(201, "{'contract_id':'c-1','uuid':'u','contract':'PERIOD','month_from':'2026-01','month_to':'2026-12'}"));
        assertThat(replaced).isEqualTo(Wire.json(200, "{'contract_id':'c-1','uuid':'u','contract':'VOLUME','month_from':'2026-02'}"));
        assertThat(agreed.contracts()).isEqualTo(Wire.json(200,
                "{'uuid':'u','contracts':[{'contract_id':'c-1','uuid':'u','contract':'VOLUME','month_from':'2026-02'}]}"));
    }

    @Test
    void the_same_contract_again_is_the_same_contract() {
        agreed.contract("c-1", "PERIOD", "2026-01");
        Wire.Reply before = agreed.contracts();

        assertThat(agreed.contract("c-1", "PERIOD", "2026-01").status()).isEqualTo(200);
        assertThat(agreed.contracts()).isEqualTo(before);
    }

    @Test
    void contracts_are_shown_the_earliest_first() {
        agreed.contract("c-1", "PERIOD", "2027-01");
        agreed.contract("c-2", "PARTNER", "2026-01", "2026-12");
        agreed.contract("c-3", "VOLUME", "2028-01");

        assertThat(agreed.contracts().body()).containsSubsequence("c-2", "c-1", "c-3");
    }

    @Test
    void another_contract_may_begin_when_the_first_has_ended_and_no_month_earlier() {
        agreed.contract("c-1", "PERIOD", "2026-01");

        Wire.Reply early = agreed.contract("c-2", "VOLUME", "2026-12");

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("CONTRACT_OVERLAP");
        assertThat(early.detail()).contains("VOLUME", "2026-12", "PERIOD", "2026-01 to 2026-12");
        assertThat(agreed.contract("c-2", "VOLUME", "2027-01").status()).isEqualTo(201);
    }

    @Test
    void a_contract_of_another_customer_with_the_same_id_is_another_contract() {
        agreed.contract("c-1", "PERIOD", "2026-01");

        assertThat(Billed.korean(wire, "other").agreed().contract("c-1", "VOLUME", "2026-01").status()).isEqualTo(201);
        assertThat(agreed.contracts().body()).contains("PERIOD").doesNotContain("VOLUME");
    }

    @Test
    void a_contract_may_last_one_month_and_not_less() {
        assertThat(agreed.contract("c-1", "PERIOD", "2026-01", "2026-01").body()).contains("\"month_to\":\"2026-01\"");

        Wire.Reply less = agreed.contract("c-2", "PERIOD", "2027-02", "2027-01");
        assertThat(less.code()).isEqualTo("INVALID_REQUEST");
        assertThat(less.detail()).isEqualTo("from 2027-02 to 2027-01; allowed: a last month that is not before the first");
    }

    @Test
    void an_unknown_contract_is_refused_with_the_nearest() {
        Wire.Reply reply = agreed.contract("c-1", "VOLUMES", "2026-01");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).contains("VOLUMES", "PERIOD, VOLUME, PARTNER");
        assertThat(reply.body()).contains("\"nearest\":\"VOLUME\"");
    }

    @Test
    void a_contract_is_ended_with_a_month_that_it_covers() {
        agreed.contract("c-1", "VOLUME", "2026-01");

        Wire.Reply ended = agreed.endContract("2026-03");

        assertThat(ended).isEqualTo(Wire.json(200, "{'contract_id':'c-1','uuid':'u','contract':'VOLUME','month_from':'2026-01','month_to':'2026-03'}"));
        assertThat(agreed.endContract("2026-03")).isEqualTo(ended);
        assertThat(agreed.endContract("2026-04").code()).isEqualTo("NOT_FOUND");
        assertThat(agreed.endContract("2025-12").detail()).isEqualTo("no contract covers 2025-12");
    }

    @Test
    void the_prices_of_a_contract_are_those_of_the_customers_member() {
        agreed.contract("c-1", "VOLUME", "2026-01");
        Agreed japanese = Billed.in(wire, "jp", "j").agreed();
        japanese.contract("c-1", "PARTNER", "2026-01");

        assertThat(agreed.prices("c-1")).isEqualTo(Wire.json(200, "{'contract_id':'c-1','uuid':'u','contract':'VOLUME','currency':'KRW','base_fee':100000,"
                + "'prices':[{'counter_name':'compute.c2.c8m8','unit':'HOURS','tariff':'225 up to 720; 250'}]}"));
        assertThat(japanese.prices("c-1")).isEqualTo(Wire.json(200, "{'contract_id':'c-1','uuid':'j','contract':'PARTNER','currency':'JPY','base_fee':11000,"
                + "'prices':[{'counter_name':'compute.c2.c8m8','unit':'HOURS','tariff':'22'}]}"));
        assertThat(agreed.prices("c-2").detail()).isEqualTo("the customer has no contract c-2");
    }

    @Test
    void a_month_is_calculated_with_the_contract_that_covers_it() {
        billed.send(Billed.hours("720"));
        assertThat(billed.total()).isEqualTo(198_000);

        agreed.contract("c-1", "PERIOD", "2026-01");
        assertThat(billed.total()).isEqualTo(178_200);

        agreed.contract("c-1", "PARTNER", "2026-01");
        assertThat(billed.total()).isEqualTo(158_400);

        agreed.contract("c-1", "PARTNER", "2026-02");
        assertThat(billed.total()).isEqualTo(198_000);
    }

    @Test
    void a_contract_may_begin_with_the_last_month_there_is() {
        assertThat(agreed.contract("c-1", "PERIOD", "9999-12").body()).contains("\"month_from\":\"9999-12\",\"month_to\":\"9999-12\"");
        assertThat(agreed.endContract("9999-12").status()).isEqualTo(200);
        assertThat(billed.batched().run("BATCH_CONTRACT_RENEWAL", "9999-12-31").status()).isEqualTo("COMPLETED");
        assertThat(agreed.contracts().status()).isEqualTo(200);
    }
}
