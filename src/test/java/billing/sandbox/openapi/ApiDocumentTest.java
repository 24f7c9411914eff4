package billing.sandbox.openapi;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A document that cannot be used; what one that can be used says is tested where it is asked. */
final class ApiDocumentTest {

    private static final String FILE = "src/main/resources/openapi.yaml";

    @Test
    void what_is_not_yaml_is_refused_with_file_and_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiDocument.in(FILE, "openapi: 3.1.0\npaths:\n  /health: ]\n"))
                .withMessageStartingWith(FILE + ":3: not YAML: ").withMessageContaining("expected the node content");
    }

    @Test
    void what_is_yaml_and_no_api_is_refused_with_file_and_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> ApiDocument.in(FILE, """
                openapi: 3.1.0
                paths:
                  /health:
                    get:
                      summary: Is it there?
                """)).withMessage(FILE + ": no API can be read from it: GET /health has no responses");
    }
}
