package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class AgreedPactTest {

    private static final String FILE = "billing-acceptance-billing-api.json";
    private static final Path AGREED = Path.of("src/main/pact", FILE);
    private static final Path GENERATED = Path.of("target/pacts", FILE);

    @Test
    void the_pact_under_version_control_is_what_the_managers_ask_for() throws IOException {
        assertThat(Files.readString(AGREED))
                .as("the managers ask for something else than was agreed; look at the difference, tell the provider's team, then: cp %s %s", GENERATED, AGREED)
                .isEqualTo(Files.readString(GENERATED));
    }
}
