package billing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {

    @Test
    void the_word_fewest_edits_away_is_the_nearest() {
        Optional<String> nearest = Nearest.to("compute.c2.c8m9", List.of("compute.g2.t4.c8m64", "compute.c2.c8m8", "compute.c2.c16m16"));

        assertThat(nearest).contains("compute.c2.c8m8");
    }

    @Test
    void letter_case_is_no_edit() {
        assertThat(Nearest.to("HOURS", List.of("minutes", "hours"))).contains("hours");
    }

    @Test
    void a_word_changed_in_two_letters_of_five_is_near() {
        assertThat(Nearest.to("abcXY", List.of("abcde"))).contains("abcde");
    }

    @Test
    void a_word_changed_in_three_letters_of_five_is_not_near() {
        assertThat(Nearest.to("abXYZ", List.of("abcde"))).isEmpty();
    }

    @Test
    void the_share_is_that_of_the_longer_word() {
        assertThat(Nearest.to("abc", List.of("abcde"))).contains("abcde");
        assertThat(Nearest.to("ab", List.of("abcd"))).isEmpty();
    }

    @Test
    void of_two_equally_near_words_the_first_of_the_list_is_taken() {
        assertThat(Nearest.to("abcdX", List.of("abcde", "abcdf"))).contains("abcde");
    }

    @Test
    void nothing_is_near_to_an_empty_list_or_an_empty_word() {
        assertThat(Nearest.to("word", List.of())).isEmpty();
        assertThat(Nearest.to("", List.of("word"))).isEmpty();
    }

    @Test
    void a_word_of_200_letters_is_compared() {
        assertThat(Nearest.to("a".repeat(200), List.of("a".repeat(199)))).contains("a".repeat(199));
    }

    @Test
    void a_word_of_201_letters_is_not_compared() {
        assertThat(Nearest.to("a".repeat(201), List.of("a".repeat(200)))).isEmpty();
    }
}
