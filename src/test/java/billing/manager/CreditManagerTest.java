package billing.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditHistory;
import billing.api.CreditMovement;
import billing.client.CannedSystem;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CreditManagerTest {

    private static final CreditData GIVEN = new CreditData("credit-1", "spring", "u", BigInteger.TEN, BigInteger.ZERO, BigInteger.ZERO,
            BigInteger.ZERO, BigInteger.TEN, "FREE", Optional.empty(), Optional.empty(), Optional.empty());

    private final CannedSystem system = CannedSystem.answering(GIVEN);

    @Test
    void a_credit_comes_from_the_customers_campaign_unless_it_names_one() {
        manager(system).giveCredit(CreditInput.free(Money.parse("10 KRW")));

        assertThat(system.onlySent().line()).isEqualTo("POST /api/v1/credits");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"give_campaign_id\":\"spring\",\"amount\":10,\"type\":\"FREE\"}");
    }

    @Test
    void a_credit_is_sent_as_it_was_written() {
        CreditInput credit = new CreditInput("GIFT", Money.parse("10 KRW"), Optional.of("summer"),
                List.of("compute.c2.c8m8", "storage.volume.ssd"), Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 1, 31)));

        String id = manager(system).giveCredit(credit);

        assertThat(id).isEqualTo("credit-1");
        assertThat(system.onlySent().body()).isEqualTo("{\"uuid\":\"u\",\"give_campaign_id\":\"summer\",\"amount\":10,\"type\":\"GIFT\","
                + "\"limited_to\":[\"compute.c2.c8m8\",\"storage.volume.ssd\"],\"valid_from\":\"2026-01-01\",\"expires_at\":\"2026-01-31\"}");
    }

    @Test
    void a_paid_credit_is_paid() {
        manager(system).giveCredit(CreditInput.paid(Money.parse("10 KRW")));

        assertThat(system.onlySent().body()).contains("\"type\":\"PAID\"");
    }

    @Test
    void a_credit_in_another_currency_is_not_sent() {
        assertThatThrownBy(() -> manager(system).giveCredit(CreditInput.free(Money.parse("12.34 USD"))))
                .isInstanceOf(InvalidInput.class).hasMessage("12.34 USD was read; customers in Korea are billed in KRW");
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void the_balance_is_money() {
        CannedSystem telling = CannedSystem.answering(new CreditBalance("u", "JPY", BigInteger.valueOf(1_000), BigInteger.valueOf(200), List.of()));

        CreditManager.Balance balance = manager(telling).inquireRestCredit();

        assertThat(balance).isEqualTo(new CreditManager.Balance(Money.parse("1,000 JPY"), Money.parse("200 JPY")));
        assertThat(telling.onlySent().line()).isEqualTo("GET /api/v1/credits/balance?uuid=u&month=2026-01");
    }

    @Test
    void the_history_keeps_its_order() {
        OffsetDateTime at = OffsetDateTime.parse("2026-01-31T00:00:00+09:00");
        CannedSystem telling = CannedSystem.answering(new CreditHistory("u", "KRW", List.of(
                new CreditMovement("USED", BigInteger.TWO, "credit-1", "spring", Optional.empty(), at),
                new CreditMovement("GRANTED", BigInteger.TEN, "credit-1", "spring", Optional.empty(), at))));

        List<CreditManager.Movement> history = manager(telling).creditHistory();

        assertThat(history).containsExactly(
                new CreditManager.Movement("USED", Money.parse("2 KRW"), "spring"), new CreditManager.Movement("GRANTED", Money.parse("10 KRW"), "spring"));
        assertThat(telling.onlySent().line()).isEqualTo("GET /api/v1/credits/history?uuid=u");
    }

    private static CreditManager manager(CannedSystem system) {
        return new CreditManager(system.api(), Subjects.of(Member.KR, "web"));
    }
}
