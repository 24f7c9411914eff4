package billing.acceptance.audit;

import static billing.acceptance.audit.LedgerBuilder.FEBRUARY;
import static billing.acceptance.audit.LedgerBuilder.JANUARY;
import static billing.acceptance.audit.LedgerBuilder.MARCH;
import static billing.acceptance.audit.LedgerBuilder.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.Damage;
import billing.manager.Ledger;
import billing.manager.StatementItem;
import billing.money.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LedgerAuditTest {

    private final DeclaredDamages damages = new DeclaredDamages();
    private final LedgerAudit audit = new LedgerAudit(damages);
    private final LedgerBuilder ledger = new LedgerBuilder();

    @Test
    void a_sound_ledger_is_told_in_one_line() {
        assertThat(audit.judge(ledger.build())).isEqualTo("Ledger audit: 3 months, 6 laws hold");
    }

    @Test
    void a_broken_law_fails_the_scenario_and_is_told_with_its_figures() {
        ledger.items.put(StatementItem.TOTAL, won("168,301"));
        ledger.januaryEvents.add("e-1");

        assertThatThrownBy(() -> audit.judge(ledger.build())).isInstanceOf(AssertionError.class).hasMessage("""
                Wrong ledger: this law is broken: every statement adds up (2026-01); no event counts twice (2026-01)
                  statement  2026-01  §8   charge 200,000 KRW - discount 10,000 KRW + surcharge 5,000 KRW + shortfall 5,000 KRW - credit 50,000 KRW \
                + tax 15,000 KRW + late fee 3,300 KRW = 168,300 KRW, but the total is 168,301 KRW
                  statement  2026-01  §8   the last step reaches 168,300 KRW, but the total is 168,301 KRW
                  statement  2026-01  §10  the payment asks for 168,300 KRW, but the total is 168,301 KRW
                  event      2026-01  §3   the event e-1 counts in 2026-01 and again in 2026-01""");
    }

    @Test
    void a_damage_that_was_declared_is_found() {
        ledger.items.put(StatementItem.TOTAL, won("168,301"));
        damages.declare(JANUARY, Damage.STATEMENT_TOTAL);

        assertThat(audit.judge(ledger.build()))
                .isEqualTo("Ledger audit: 3 months, 5 laws hold; damaged on purpose, and found: statement total of 2026-01 (every statement adds up)");
    }

    @Test
    void a_damage_to_credits_belongs_to_no_month() {
        ledger.movements.set(0, new Ledger.Movement("GRANTED", won("100,001"), "credit-1", Optional.empty()));
        damages.declare(FEBRUARY, Damage.CREDIT_BALANCE);

        assertThat(audit.judge(ledger.build())).contains("5 laws hold");
    }

    @Test
    void several_damages_are_all_found() {
        ledger.items.put(StatementItem.TOTAL, won("168,301"));
        ledger.januaryEvents.add("e-1");
        damages.declare(JANUARY, Damage.STATEMENT_TOTAL);
        damages.declare(JANUARY, Damage.EVENT);

        assertThat(audit.judge(ledger.build())).contains("4 laws hold");
    }

    @Test
    void a_damage_that_is_not_found_fails_the_scenario() {
        damages.declare(JANUARY, Damage.CHARGE);

        assertThatThrownBy(() -> audit.judge(ledger.build())).isInstanceOf(AssertionError.class).hasMessage(
                "Wrong ledger: the scenario damaged its gateway charge of 2026-01 (the gateway keeps what was paid); this law must be broken there and no other,"
                        + " but no law is broken");
    }

    @Test
    void a_damage_that_breaks_another_law_fails_the_scenario() {
        ledger.januaryEvents.add("e-1");
        damages.declare(JANUARY, Damage.CHARGE);

        assertThatThrownBy(() -> audit.judge(ledger.build())).isInstanceOf(AssertionError.class).hasMessage("""
                Wrong ledger: the scenario damaged its gateway charge of 2026-01 (the gateway keeps what was paid); this law must be broken there and no other, \
                but this law is broken: no event counts twice (2026-01)
                  event  2026-01  §3  the event e-1 counts in 2026-01 and again in 2026-01""");
    }

    @Test
    void a_damage_that_breaks_another_law_as_well_fails_the_scenario() {
        ledger.items.put(StatementItem.TOTAL, won("168,301"));
        ledger.januaryEvents.add("e-1");
        damages.declare(JANUARY, Damage.EVENT);

        assertThatThrownBy(() -> audit.judge(ledger.build())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("its event of 2026-01").hasMessageContaining("every statement adds up (2026-01)");
    }

    @Test
    void a_damage_that_shows_in_another_month_fails_the_scenario() {
        ledger.items.put(StatementItem.TOTAL, won("168,301"));
        damages.declare(FEBRUARY, Damage.STATEMENT_TOTAL);

        assertThatThrownBy(() -> audit.judge(ledger.build())).isInstanceOf(AssertionError.class)
                .hasMessageContaining("its statement total of 2026-02").hasMessageContaining("every statement adds up (2026-01)");
    }

    @Test
    void a_single_month_is_one() {
        Ledger.Month march = new Ledger.Month(MARCH, Optional.empty(), List.of(), List.of(), Optional.empty());

        assertThat(audit.judge(new Ledger(Currency.USD, List.of(march), Optional.empty()))).isEqualTo("Ledger audit: 1 month, 6 laws hold");
    }
}
