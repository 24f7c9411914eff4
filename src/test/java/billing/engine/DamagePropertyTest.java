package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each damage of any customer's ledger is found, and nothing else is. */
final class DamagePropertyTest {

    private static final int CASES = 400;

    @Test
    void each_damage_is_found_in_its_month_alone() {
        Map<Damage, Integer> found = new EnumMap<>(Damage.class);
        Property.holds(CASES, dice -> {
            Account sound = Walk.through(dice).end().account();
            YearMonth month = dice.oneOf(Draw.MONTHS);

            for (Damage damage : Damage.values()) {
                Account damaged = damaged(sound, month, damage);
                List<String> findings = Reconciliation.findings(damaged, Till.OPEN);

                assertThat(findings).as("%s", damage).hasSize(damaged.equals(sound) ? 0 : 1).allMatch(finding -> finding.startsWith(month + ": "));
                found.merge(damage, findings.size(), Integer::sum);
            }
        });
        found.remove(Damage.CHARGE);
        assertThat(found.values()).as("%s", found).hasSize(5).allMatch(times -> times > CASES / 20);
    }

    /** The same where there is nothing to damage; the charge is the gateway's, and not of the account. */
    private static Account damaged(Account sound, YearMonth month, Damage damage) {
        try {
            return switch (damage) {
                case STATEMENT_TOTAL -> Damages.statementTotal(sound, month);
                case CREDIT_BALANCE -> grantedFirst(sound, month).equals(month) ? Damages.creditBalance(sound) : sound;
                case CREDIT_USE -> sound.months().containsKey(month) ? Damages.creditUse(sound, month) : sound;
                case PAYMENT_HISTORY -> Damages.paymentHistory(sound, month);
                case EVENT -> Damages.event(sound, month);
                case CHARGE -> sound;
            };
        } catch (Refusal nothing) {
            return sound;
        }
    }

    /** The month of the first grant of a credit, which is the one whose balance is damaged. */
    private static YearMonth grantedFirst(Account account, YearMonth otherwise) {
        return account.credits().history().stream().findFirst().map(movement -> YearMonth.from(movement.day())).orElse(otherwise);
    }
}
