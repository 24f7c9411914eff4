package billing.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeriesTest {

    @Test
    void the_file_says_in_words_what_it_is_the_series_of() {
        assertThat(Nights.SERIES.fileName()).matches("local-mock-all-nightly-features-all-[0-9a-f]{8}\\.jsonl");
    }

    @Test
    void series_whose_words_are_alike_have_files_of_their_own() {
        assertThat(tagged("@credit").fileName()).isNotEqualTo(tagged("credit").fileName());
        assertThat(tagged("x".repeat(300) + "1").fileName()).isNotEqualTo(tagged("x".repeat(300) + "2").fileName()).hasSizeLessThan(80);
    }

    @Test
    void korean_words_stay_and_nothing_leads_out_of_the_folder() {
        assertThat(tagged("@정산 and ../../etc").fileName()).contains("정산").doesNotContain("/", "..");
    }

    private static Series tagged(String tags) {
        return new Series("local", "mock", "all", "nightly", "features", tags);
    }
}
