package billing.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.AdjustmentData;
import billing.api.AdjustmentList;
import billing.client.CannedSystem;
import billing.money.Member;
import billing.money.Money;
import billing.money.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdjustmentManagerTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final AdjustmentValue WON = new AdjustmentValue.Static(Money.parse("1,000 KRW"));

    private final CannedSystem system = CannedSystem.answering(new AdjustmentData("a-1", "u", "PROJECT", Optional.of("id-web"), "STATIC_DISCOUNT",
            Optional.empty(), Optional.empty(), JANUARY, Optional.of(JANUARY)));

    @Test
    void a_discount_of_an_amount_on_the_only_project_holds_for_the_billing_month() {
        String id = manager("web").adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, Money.parse("1,000 KRW")));

        assertThat(id).isEqualTo("a-1");
        assertThat(system.onlySent().line()).isEqualTo("POST /api/v1/adjustments");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"level\":\"PROJECT\",\"project_id\":\"id-web\",\"type\":\"STATIC_DISCOUNT\","
                + "\"amount\":1000,\"month_from\":\"2026-01\",\"month_to\":\"2026-01\"}");
    }

    @Test
    void a_surcharge_of_a_share_of_the_billing_group_names_no_project() {
        manager("web", "data").adjust(AdjustmentInput.surcharge(AdjustmentLevel.BILLING_GROUP, percent("2.50")));

        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"level\":\"BILLING_GROUP\",\"type\":\"PERCENT_EXTRA\",\"percent\":\"2.5\","
                + "\"month_from\":\"2026-01\",\"month_to\":\"2026-01\"}");
    }

    @Test
    void kind_and_value_make_the_type() {
        AdjustmentManager manager = manager("web");

        manager.adjust(AdjustmentInput.surcharge(AdjustmentLevel.PROJECT, Money.parse("1 KRW")));
        manager.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, percent("100")));

        assertThat(system.sent().get(0).body()).contains("\"type\":\"STATIC_EXTRA\",\"amount\":1,");
        assertThat(system.sent().get(1).body()).contains("\"type\":\"PERCENT_DISCOUNT\",\"percent\":\"100\",");
    }

    @Test
    void what_the_system_may_not_allow_is_left_to_it_to_refuse() {
        AdjustmentManager manager = manager("web");

        manager.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, percent("-10")));
        manager.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, Money.parse("-1 KRW")));
        manager.adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, percent("101")).on("nobody's"));
        manager.adjust(AdjustmentInput.discount(AdjustmentLevel.BILLING_GROUP, percent("10")).on("web"));

        assertThat(system.sent().get(0).body()).contains("\"percent\":\"-10\"");
        assertThat(system.sent().get(1).body()).contains("\"amount\":-1");
        assertThat(system.sent().get(2).body()).contains("\"project_id\":\"nobody's\"").contains("\"percent\":\"101\"");
        assertThat(system.sent().get(3).body()).contains("\"level\":\"BILLING_GROUP\",\"project_id\":\"id-web\"");
    }

    @Test
    void months_that_are_named_are_sent() {
        AdjustmentManager manager = manager("web");

        manager.adjust(months(Optional.of(MARCH), Optional.of(MARCH.plusMonths(1))));
        manager.adjust(months(Optional.of(MARCH), Optional.empty()));

        assertThat(system.sent().get(0).body()).endsWith("\"month_from\":\"2026-03\",\"month_to\":\"2026-04\"}");
        assertThat(system.sent().get(1).body()).endsWith("\"month_from\":\"2026-03\"}");
    }

    @Test
    void one_of_several_projects_is_named() {
        AdjustmentManager manager = manager("web", "data");
        AdjustmentInput unnamed = AdjustmentInput.discount(AdjustmentLevel.PROJECT, percent("10"));

        manager.adjust(unnamed.on("data"));

        assertThat(system.onlySent().body()).contains("\"project_id\":\"id-data\"");
        assertThatThrownBy(() -> manager.adjust(unnamed)).isInstanceOf(InvalidInput.class)
                .hasMessage("the customer has the projects [web, data]: say which of them is meant");
        assertThat(system.sent()).hasSize(1);
    }

    @Test
    void an_amount_in_another_currency_is_not_sent() {
        assertThatThrownBy(() -> manager("web").adjust(AdjustmentInput.discount(AdjustmentLevel.BILLING_GROUP, Money.parse("12.34 USD"))))
                .isInstanceOf(InvalidInput.class).hasMessage("12.34 USD was read; customers in Korea are billed in KRW");
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void the_adjustments_of_the_month_are_removed() {
        CannedSystem removing = CannedSystem.answering(new AdjustmentList("u", JANUARY, List.of()));

        new AdjustmentManager(removing.api(), Subjects.of(Member.KR, "web")).removeAdjustments();

        assertThat(removing.onlySent().line()).isEqualTo("DELETE /api/v1/adjustments?uuid=u&month=2026-01");
    }

    private AdjustmentManager manager(String... projects) {
        return new AdjustmentManager(system.api(), Subjects.of(Member.KR, projects));
    }

    private static AdjustmentInput months(Optional<YearMonth> from, Optional<YearMonth> to) {
        return new AdjustmentInput(AdjustmentLevel.PROJECT, AdjustmentKind.DISCOUNT, WON, Optional.empty(), from, to);
    }

    private static Percent percent(String number) {
        return new Percent(new BigDecimal(number));
    }
}
