package billing.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class GlossaryTest {

    private static final Glossary GLOSSARY = Glossary.of("""
            # Glossary
            - **Late fee**: 2 %. [how much](statement/late-fee-amount.feature), see [contract](contract/), [jobs](#batch-jobs)
            - **Cancel, refund**: to take back.
            - **Credit**: pays.
            - **Free credit**: given away.

            | job | what |
            |---|---|
            | [CALC_LATE_FEE](batch/fee.feature) | fines |
            | Korea | a country |
            """);

    private final Terms terms = new Terms(GLOSSARY);

    @Test
    void terms_are_what_stands_in_bold_and_codes_of_tables() {
        assertThat(GLOSSARY.terms()).isEqualTo(Map.of("Late fee", "late-fee", "Cancel", "cancel", "refund", "cancel", "Credit", "credit",
                "Free credit", "free-credit", "CALC_LATE_FEE", "calc-late-fee"));
        assertThat(GLOSSARY.jobs()).containsExactly("CALC_LATE_FEE");
    }

    @Test
    void links_to_features_lead_to_their_pages() {
        assertThat(GLOSSARY.html()).contains("href=\"statement/late-fee-amount.html\"", "href=\"index.html#contract\"", "href=\"#batch-jobs\"",
                "<li id=\"late-fee\">", "<tr id=\"calc-late-fee\">");
    }

    @Test
    void the_longest_term_leads_to_its_entry_once_and_in_the_plural_too() {
        assertThat(terms.linked("Two free credits and a credit, then a credit", "../").render()).isEqualTo(
                "Two <a href=\"../glossary.html#free-credit\" class=\"term\">free credits</a> and a "
                        + "<a href=\"../glossary.html#credit\" class=\"term\">credit</a>, then a credit");
    }

    @Test
    void a_part_of_a_word_a_name_or_a_placeholder_is_no_term() {
        assertThat(terms.linked("accredited <credit> my.credit credit_2 & credit-card", "").render())
                .isEqualTo("accredited &lt;credit&gt; my.credit credit_2 &amp; credit-card");
    }
}
