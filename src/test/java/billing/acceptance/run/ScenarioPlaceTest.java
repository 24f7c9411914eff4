package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "features/credit/expiry.feature, Credit",
        "features/credit/old/expiry.feature, Credit",
        "features/late-fee/x.feature, Late fee",
        "features/정산/x.feature, 정산",
        "features/x.feature, Features",
        "/home/ann/features/trials/x.feature, Trials",
        "/home/ann/trials/x.feature, Trials",
        "x.feature, Features",
    })
    void the_area_is_the_folder_under_features_or_the_folder_itself(String path, String area) {
        assertThat(place(path, 1, 1).area()).isEqualTo(area);
    }

    @Test
    void the_identity_survives_a_moved_line_but_tells_equal_titles_apart() {
        assertThat(place("x.feature", 5, 1).identity()).isEqualTo(place("x.feature", 9, 1).identity());
        assertThat(place("x.feature", 5, 1).identity()).isNotEqualTo(place("x.feature", 9, 2).identity());
    }

    @Test
    void places_are_sorted_by_file_and_line() {
        assertThat(List.of(place("b", 1, 1), place("a", 10, 1), place("a", 9, 1)).stream().sorted().map(ScenarioPlace::location))
                .containsExactly("a:9", "a:10", "b:1");
    }

    private static ScenarioPlace place(String path, int line, int occurrence) {
        return new ScenarioPlace(path, line, "Credits expire", Optional.empty(), "Two credits", List.of(), "", occurrence);
    }
}
