package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownWarningsTest {

    private static final String KNOWN = "(1) [WARNING] [cucumber] Discovering tests using the cucumber.features property. Other selectors are ignored!";

    @Test
    void the_known_warning_alone_is_silenced() {
        assertThat(KnownWarnings.isKnown(KNOWN)).isTrue();
    }

    @Test
    void another_warning_beside_it_or_alone_is_told() {
        assertThat(KnownWarnings.isKnown(KNOWN + "\n(2) [WARNING] no scenario at line 4")).isFalse();
        assertThat(KnownWarnings.isKnown("(1) [WARNING] no scenario at line 4")).isFalse();
    }
}
