package billing.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.AdjustmentLevel;
import billing.manager.Damage;
import billing.money.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParameterTypesTest {

    private final ParameterTypes types = new ParameterTypes();

    @Test
    void a_percentage_is_exact() {
        assertThat(types.percent("2.5%")).isEqualTo(new Percent(new BigDecimal("2.5")));
    }

    @Test
    void counters_are_a_list() {
        assertThat(types.counters("compute.c2.c8m8, storage.volume.ssd and network.floating_ip"))
                .isEqualTo(List.of("compute.c2.c8m8", "storage.volume.ssd", "network.floating_ip"));
    }

    @Test
    void contracts_and_jobs_are_not_looked_up() {
        assertThat(types.contract("GOLD")).isEqualTo("GOLD");
        assertThat(types.job("CALC_LATE_FEES")).isEqualTo("CALC_LATE_FEES");
    }

    @Test
    void a_level_is_one_of_two() {
        assertThat(types.level("project")).isEqualTo(AdjustmentLevel.PROJECT);
        assertThat(types.level("billing group")).isEqualTo(AdjustmentLevel.BILLING_GROUP);
        assertThatThrownBy(() -> types.level("billing-group")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"billing-group\" is not a level; allowed: project, billing group; nearest: billing group");
    }

    @Test
    void a_damage_is_a_part_of_a_ledger() {
        assertThat(types.damage("gateway charge")).isEqualTo(Damage.CHARGE);
        assertThatThrownBy(() -> types.damage("gateway")).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(
                "\"gateway\" is not a part of a ledger; allowed: statement total, ");
    }
}
