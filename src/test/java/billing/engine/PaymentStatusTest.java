package billing.engine;

import static billing.engine.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PaymentStatusTest {

    private static final String REFUSED = "-";

    /** The whole table: from each status, where each action leads. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FROM,       REGISTER,   PREPARE, PAY,  CANCEL,    REFUND
            CREATED,    REGISTERED, -,       -,    -,         -
            REGISTERED, -,          READY,   -,    -,         -
            READY,      -,          -,       PAID, CANCELLED, -
            PAID,       -,          -,       -,    -,         REFUNDED
            CANCELLED,  -,          -,       -,    -,         -
            REFUNDED,   -,          -,       -,    -,         -
            """)
    void an_action_leads_where_the_table_says_and_nowhere_else(PaymentStatus from, String register, String prepare, String pay, String cancel, String refund) {
        assertLeads(from, PaymentAction.REGISTER, register);
        assertLeads(from, PaymentAction.PREPARE, prepare);
        assertLeads(from, PaymentAction.PAY, pay);
        assertLeads(from, PaymentAction.CANCEL, cancel);
        assertLeads(from, PaymentAction.REFUND, refund);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "READY   | REGISTER | a payment that is READY cannot be registered: only one that is CREATED can",
        "CREATED | PREPARE  | a payment that is CREATED cannot be prepared: only one that is REGISTERED can",
        "PAID    | PAY      | a payment that is PAID cannot be paid: only one that is READY can",
        "PAID    | CANCEL   | a payment that is PAID cannot be cancelled: only one that is READY can",
        "READY   | REFUND   | a payment that is READY cannot be refunded: only one that is PAID can"
    })
    void a_refusal_names_both_states(PaymentStatus from, PaymentAction action, String message) {
        assertRefused(ErrorCode.INVALID_TRANSITION, () -> from.after(action)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CREATED | true", "REGISTERED | false", "CREATED REGISTERED READY PAID REFUNDED | true", "CREATED REGISTERED READY CANCELLED | true",
        "CREATED READY | false", "CREATED REGISTERED PAID | false", "CREATED REGISTERED READY REFUNDED | false", "CREATED CREATED | false",
        "CREATED REGISTERED READY PAID CANCELLED | false"
    })
    void a_way_begins_at_created_and_skips_nothing(String statuses, boolean way) {
        assertThat(PaymentStatus.isWay(Arrays.stream(statuses.split(" ")).map(PaymentStatus::valueOf).toList())).isEqualTo(way);
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void only_a_cancelled_and_a_refunded_payment_are_void(PaymentStatus status) {
        assertThat(status.isVoid()).isEqualTo(status == PaymentStatus.CANCELLED || status == PaymentStatus.REFUNDED);
    }

    private static void assertLeads(PaymentStatus from, PaymentAction action, String to) {
        if (to.equals(REFUSED)) {
            assertRefused(ErrorCode.INVALID_TRANSITION, () -> from.after(action));
        } else {
            assertThat(from.after(action)).isEqualTo(PaymentStatus.valueOf(to));
        }
    }
}
