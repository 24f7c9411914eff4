package billing.acceptance.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.report.scenario.Stage;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LifeStateTest {

    /** Every state, and in the columns, marked with x, those that may follow: the transition table by hand. */
    private static final String TABLE = """
                         INITIALIZING CONFIGURED MOCK_STARTED DIRECT_MODE DATA_RESET TESTING VERIFYING FAILED CLEANING END
            INITIALIZING -            x          -            -           -          -       -         -      -        -
            CONFIGURED   -            -          x            x           -          -       -         -      -        -
            MOCK_STARTED -            -          -            -           x          -       -         -      -        -
            DIRECT_MODE  -            -          -            -           -          x       -         -      -        -
            DATA_RESET   -            -          -            -           -          x       -         -      -        -
            TESTING      -            -          -            -           -          -       x         x      -        -
            VERIFYING    -            -          -            -           -          -       -         -      x        -
            FAILED       -            -          -            -           -          -       -         -      x        -
            CLEANING     -            -          -            -           -          -       -         -      -        x
            END          -            -          -            -           -          -       -         -      -        -
            """;

    static Stream<Arguments> pairs() {
        String[] lines = TABLE.split("\n");
        String[] columns = lines[0].trim().split(" +");
        return Arrays.stream(lines).skip(1).map(line -> line.trim().split(" +"))
                .flatMap(row -> Stream.iterate(1, column -> column < row.length, column -> column + 1)
                        .map(column -> Arguments.of(LifeState.valueOf(row[0]), LifeState.valueOf(columns[column - 1]), row[column].equals("x"))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_state_follows_another_where_the_table_says_so(LifeState from, LifeState to, boolean allowed) {
        if (allowed) {
            assertThat(from.then(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.then(to)).isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("a scenario that is %s cannot become %s; allowed: ", from, to);
        }
    }

    @Test
    void the_table_has_every_pair_of_states() {
        assertThat(pairs()).hasSize(LifeState.values().length * LifeState.values().length);
    }

    @Test
    void a_refusal_names_both_states_and_what_is_allowed() {
        assertThatThrownBy(() -> LifeState.CLEANING.then(LifeState.TESTING)).hasMessage("a scenario that is Cleaning cannot become Testing; allowed: [End]");
    }

    @ParameterizedTest
    @CsvSource({"INITIALIZING, Initializing", "MOCK_STARTED, MockStarted", "DIRECT_MODE, DirectMode", "DATA_RESET, DataReset", "END, End"})
    void a_state_is_called_what_the_design_calls_it(LifeState state, String name) {
        assertThat(state).hasToString(name);
    }

    @Test
    void a_life_shows_every_state_it_reached() {
        ScenarioLife life = new ScenarioLife();

        life.become(LifeState.CONFIGURED);
        life.become(LifeState.DIRECT_MODE);

        assertThat(life.state()).isEqualTo(LifeState.DIRECT_MODE);
        assertThat(life.stages()).extracting(Stage::state).containsExactly("Initializing", "Configured", "DirectMode");
        assertThat(life.stages()).extracting(Stage::after).isSorted().first().isEqualTo(Duration.ZERO);
    }

    @Test
    void a_life_that_was_refused_a_state_stays_in_the_one_it_had() {
        ScenarioLife life = new ScenarioLife();

        assertThatThrownBy(() -> life.become(LifeState.END)).isInstanceOf(IllegalStateException.class);

        assertThat(life.state()).isEqualTo(LifeState.INITIALIZING);
        assertThat(life.stages()).hasSize(1);
    }
}
