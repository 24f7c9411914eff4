package billing.acceptance.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TracesTest {

    private static final String SECRET = "TOKEN+4711/fish?";

    @ParameterizedTest
    @ValueSource(strings = {
        "Bearer TOKEN+4711/fish?", "token=TOKEN%2B4711%2Ffish%3F&x", "token+4711/fish?", "544f4b454e2b343731312f666973683f",
        "VE9LRU4rNDcxMS9maXNoPw==", "QmVhcmVyIFRPS0VOKzQ3MTEvZmlzaD8=", "dTpUT0tFTis0NzExL2Zpc2g/", "VE9LRU4rNDcxMS9maXNoPw",
    })
    void a_secret_is_found_however_it_is_spelt(String text) {
        assertThat(Traces.of(List.of("other-secret", SECRET), Map.of("file", text))).isNotEmpty().allSatisfy(trace -> assertThat(trace).startsWith("file tells TOKEN+4711"));
    }

    @Test
    void what_holds_none_has_no_traces() {
        assertThat(Traces.of(List.of(SECRET), Map.of("file", "Bearer **** TOKEN 4711 fish", "other", ""))).isEmpty();
    }
}
