package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.AdjustmentData;
import billing.api.AdjustmentList;
import billing.api.AdjustmentRequest;
import billing.client.RequestRefused;
import billing.manager.AdjustmentInput;
import billing.manager.AdjustmentLevel;
import billing.manager.AdjustmentManager;
import billing.money.Money;
import billing.money.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdjustmentConsumerTest {

    private static final String PATH = "/api/v1/adjustments";

    @Test
    void a_project_gets_an_amount_off() {
        AdjustmentData made = new AdjustmentData("adjustment-1", Scene.UUID, "PROJECT", Optional.of("web"), "STATIC_DISCOUNT",
                Optional.of(BigInteger.valueOf(1_000)), Optional.empty(), Scene.MONTH, Optional.of(Scene.MONTH));

        Conversation.begin().given("a customer")
                .ask("take an amount off a project", Ask.post(PATH, new AdjustmentRequest(Scene.UUID, "PROJECT", Optional.of("web"), "STATIC_DISCOUNT",
                        Optional.of(BigInteger.valueOf(1_000)), Optional.empty(), Scene.MONTH, Optional.of(Scene.MONTH))), Reply.of(201, made, "$.type", "$.amount"))
                .held(scene -> assertThat(manager(scene).adjust(AdjustmentInput.discount(AdjustmentLevel.PROJECT, Money.parse("1,000 KRW")))).isEqualTo("adjustment-1"));
    }

    @Test
    void a_billing_group_pays_a_share_more() {
        AdjustmentData made = new AdjustmentData("adjustment-1", Scene.UUID, "BILLING_GROUP", Optional.empty(), "PERCENT_EXTRA", Optional.empty(),
                Optional.of("2.5"), Scene.MONTH, Optional.of(Scene.MONTH));

        Conversation.begin().given("a customer")
                .ask("add a share to a billing group", Ask.post(PATH, group("2.5")), Reply.of(201, made, "$.type", "$.percent"))
                .held(scene -> assertThat(manager(scene).adjust(surcharge("2.5"))).isEqualTo("adjustment-1"));
    }

    @Test
    void a_share_of_more_than_all_is_refused() {
        Conversation.begin().given("a customer")
                .ask("add more than 100% to a billing group", Ask.post(PATH, group("101")), Reply.refused(422, "INVALID_ADJUSTMENT", "an adjustment of 101%"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).adjust(surcharge("101"))).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("INVALID_ADJUSTMENT — "));
    }

    @Test
    void a_months_adjustments_are_removed() {
        AdjustmentData removed = new AdjustmentData("adjustment-1", Scene.UUID, "BILLING_GROUP", Optional.empty(), "PERCENT_DISCOUNT", Optional.empty(),
                Optional.of("10"), Scene.MONTH, Optional.empty());

        Conversation.begin().given("a customer with an adjustment", "percent", "10")
                .ask("remove a month's adjustments", Ask.delete(PATH).ofMonth(),
                        Reply.of(200, new AdjustmentList(Scene.UUID, Scene.MONTH, List.of(removed)), "$.month", "$.adjustments[*].type", "$.adjustments[*].percent"))
                .held(scene -> manager(scene).removeAdjustments());
    }

    private static AdjustmentManager manager(Scene scene) {
        return new AdjustmentManager(scene.api(), scene.subject());
    }

    private static AdjustmentInput surcharge(String percent) {
        return AdjustmentInput.surcharge(AdjustmentLevel.BILLING_GROUP, new Percent(new BigDecimal(percent)));
    }

    private static AdjustmentRequest group(String percent) {
        return new AdjustmentRequest(Scene.UUID, "BILLING_GROUP", Optional.empty(), "PERCENT_EXTRA", Optional.empty(), Optional.of(percent), Scene.MONTH,
                Optional.of(Scene.MONTH));
    }
}
