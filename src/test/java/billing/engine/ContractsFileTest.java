package billing.engine;

import static billing.engine.Metered.C2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import billing.money.Member;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContractsFileTest {

    private static final String[] FEES = {"PERIOD, base fee, 1, 1, 1", "VOLUME, base fee, 1, 1, 1", "PARTNER, base fee, 1, 1, 1"};
    private static final String NOT_A_NUMBER = " is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PERIOD  | KR  | 100,000 KRW | 225 |",
        "PERIOD  | JP  | 11,000 JPY  | 25 |",
        "PERIOD  | ETC | 75.00 USD   | 0.17 |",
        "VOLUME  | KR  | 100,000 KRW | 225 | 720 HOURS",
        "VOLUME  | JP  | 11,000 JPY  | 25 | 720 HOURS",
        "VOLUME  | ETC | 75.00 USD   | 0.17 | 720 HOURS",
        "PARTNER | KR  | 100,000 KRW | 200 |",
        "PARTNER | JP  | 11,000 JPY  | 22 |",
        "PARTNER | ETC | 75.00 USD   | 0.15 |"
    })
    void the_shipped_contracts_have_the_rulebooks_base_fees_and_prices(ContractType type, Member member, String fee, String price, String commitment) {
        ContractTerms terms = Catalogues.PRICES.terms(type, member);

        assertThat(terms.baseFee()).hasToString(fee);
        assertThat(terms.prices()).containsOnlyKeys(C2);
        assertThat(terms.prices().get(C2).price()).hasToString(price);
        assertThat(terms.prices().get(C2).commitment().map(Quantity::toString).orElse(null)).isEqualTo(commitment);
    }

    @Test
    void of_the_shipped_contracts_only_period_has_a_term_and_it_is_12_months() {
        assertThat(Catalogues.PRICES.terms(ContractType.PERIOD, Member.KR).months()).contains(12);
        assertThat(Catalogues.PRICES.terms(ContractType.VOLUME, Member.KR).months()).isEmpty();
        assertThat(Catalogues.PRICES.terms(ContractType.PARTNER, Member.KR).months()).isEmpty();
    }

    @Test
    void a_contract_may_have_a_base_fee_and_nothing_else() {
        assertThat(withFees().terms(ContractType.PERIOD, Member.KR).prices()).isEmpty();
    }

    @Test
    void each_member_has_the_term_the_fee_and_the_price_of_its_own_column() {
        PriceList prices = Catalogues.contracts("PERIOD, base fee, 0, 11, 1.5", FEES[1], FEES[2], "PERIOD, term, 1 month, 2 months, 999 months",
                "PERIOD, object.requests, 0.001 up to 5, 0.0001, 0");

        assertThat(prices.terms(ContractType.PERIOD, Member.KR)).satisfies(terms -> {
            assertThat(terms.months()).contains(1);
            assertThat(terms.baseFee()).hasToString("0 KRW");
            assertThat(terms.price("object.requests")).hasValueSatisfying(price -> assertThat(price.commitment()).isPresent());
        });
        assertThat(prices.terms(ContractType.PERIOD, Member.ETC)).satisfies(terms -> {
            assertThat(terms.months()).contains(999);
            assertThat(terms.baseFee()).hasToString("1.50 USD");
            assertThat(terms.price("object.requests")).hasValueSatisfying(price -> assertThat(price.commitment()).isEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PERIOD, base fee, 1, 1          | 4 cells were read; a row has 5: contract, item, kr, jp, etc",
        "PERIOD, base fee, 1, 1, 1, 1    | 6 cells were read; a row has 5: contract, item, kr, jp, etc",
        "PERIODE, base fee, 1, 1, 1      | \"PERIODE\" is not a contract; allowed: PERIOD, VOLUME, PARTNER; nearest: PERIOD",
        ", base fee, 1, 1, 1             | \"\" is not a contract; allowed: PERIOD, VOLUME, PARTNER",
        "PERIOD, base fee, 2, 2, 2       | PERIOD has a row \"base fee\" already; each contract has one",
        "PERIOD, term, 12, 12, 12        | \"12\": write how many months: 12 months; an open-ended contract has no row \"term\"",
        "PERIOD, term, 0 months, 1, 1    | \"0 months\": write how many months: 12 months; an open-ended contract has no row \"term\"",
        "PERIOD, term, 1000 months, 1, 1 | \"1000 months\": write how many months: 12 months; an open-ended contract has no row \"term\"",
        "PERIOD, compute.c2.c8m8, 225, 25 up to 720; 28, 1 | the price for jp is \"25 up to 720; 28\": a contract has one price, and the standard price above what it is for: 225, or 225 up to 720",
        "PERIOD, compute.c2.c8m8, 225 up to 0, 1, 1 | the price for kr is \"225 up to 0\": a price up to 0 is for nothing; leave the row out",
        "PERIOD, compute.c2.c8m8, 225, 25, -1 | the price for etc is \"-1\": a unit price is not negative: -1"
    })
    void a_bad_row_is_named_with_file_line_and_reason(String row, String reason) {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> withFees(row))
                .withMessageStartingWith("The price list cannot be used:\ncontracts.csv:5: ").withMessageEndingWith(reason);
    }

    @Test
    void an_unknown_counter_is_named_with_the_nearest() {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> withFees("PERIOD, compute.c2.c8m9, 1, 1, 1"))
                .withMessageStartingWith("The price list cannot be used:\ncontracts.csv:5: \"compute.c2.c8m9\" is not ")
                .withMessageEndingWith(" item of a contract; allowed: term, base fee, compute.c2.c8m8, compute.g2.t4.c8m64, storage.volume.ssd, "
                        + "network.floating_ip, network.outbound, object.requests; nearest: compute.c2.c8m8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "1e3", "2 up to x", "2 upto 10"})
    void a_price_that_is_no_number_is_named_with_its_cell(String cell) {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> withFees("VOLUME, compute.c2.c8m8, 1, 1, " + cell))
                .withMessageStartingWith("The price list cannot be used:\ncontracts.csv:5: the price for etc is \"" + cell + "\": ")
                .withMessageEndingWith(NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.5, 1, 1 | 0.5 KRW has more decimals than KRW allows: 0", "1, 1, 0.001 | 0.001 USD has more decimals than USD allows: 2"})
    void a_base_fee_finer_than_its_currency_is_refused(String cells, String reason) {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Catalogues.contracts("PERIOD, base fee, " + cells, FEES[1], FEES[2]))
                .withMessageStartingWith("The price list cannot be used:\ncontracts.csv:2: ").withMessageEndingWith(reason);
    }

    @Test
    void a_header_of_other_columns_is_refused() {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Catalogues.contractsOf("contract, item, jp, kr, etc\n" + String.join("\n", FEES)))
                .withMessage("The price list cannot be used:\ncontracts.csv:1: the header is \"contract, item, jp, kr, etc\"; it must be \"contract, item, kr, jp, etc\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "contract, item, kr, jp, etc\n# PERIOD, base fee, 1, 1, 1"})
    void a_file_without_a_row_is_refused(String content) {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Catalogues.contractsOf(content))
                .withMessage("The price list cannot be used:\ncontracts.csv: no row; write a header and a row for each: contract, item, kr, jp, etc");
    }

    @Test
    void a_contract_without_a_base_fee_is_refused() {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> Catalogues.contracts(FEES[0], FEES[1], "PARTNER, compute.c2.c8m8, 1, 1, 1"))
                .withMessage("The price list cannot be used:\ncontracts.csv: PARTNER has no row \"base fee\"; each contract has one");
    }

    @Test
    void every_bad_row_is_named_at_once() {
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> withFees("VOLUM, term, 1, 1, 1", "VOLUME, fee, 1, 1, 1"))
                .withMessageContaining("contracts.csv:5: \"VOLUM\" is not a contract; allowed: PERIOD, VOLUME, PARTNER; nearest: VOLUME")
                .withMessageContaining("contracts.csv:6: \"fee\" is not ");
    }

    private static PriceList withFees(String... rows) {
        String[] all = Arrays.copyOf(FEES, FEES.length + rows.length);
        System.arraycopy(rows, 0, all, FEES.length, rows.length);
        return Catalogues.contracts(all);
    }
}
