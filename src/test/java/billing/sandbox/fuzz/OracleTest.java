package billing.sandbox.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the fuzzer would say if the sandbox had a fault: a correct one shows none. */
final class OracleTest {

    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"Invalid request\",\"status\":400,\"detail\":\"bad\",\"code\":\"INVALID_REQUEST\"}";

    private final Asked asked = new Asked("GET /a HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII), true, false);

    @Test
    void a_fault_is_told_with_the_request_that_shows_it() {
        assertThatThrownBy(() -> Oracle.check(asked, new Reply(500, "application/problem+json", "oh no")))
                .hasMessage("answered 500, which is a fault of the sandbox: oh no%nto:%nGET /a HTTP/1.1\r\n\r\n".formatted());
    }

    @Test
    void a_refusal_is_a_problem_document_with_its_own_status() {
        assertThatCode(() -> Oracle.check(asked, new Reply(400, "application/problem+json", PROBLEM))).doesNotThrowAnyException();

        assertThatThrownBy(() -> Oracle.check(asked, new Reply(400, "text/html", PROBLEM))).hasMessageStartingWith("refused without a problem document");
        assertThatThrownBy(() -> Oracle.check(asked, new Reply(404, "application/problem+json", PROBLEM))).hasMessageStartingWith("refused without a problem document");
        assertThatThrownBy(() -> Oracle.check(asked, new Reply(400, "application/problem+json", "<html>"))).hasMessageStartingWith("refused without a problem document");
    }

    @Test
    void a_customer_that_was_changed_is_told_line_by_line() {
        assertThatThrownBy(() -> Oracle.checkUnchanged("the story", "a 1\nb 2", "a 1\nb 3"))
                .hasMessage("a customer was changed:%n  should be: b 2%n  is:        b 3%nby what was refused, or only reads, in:%nthe story".formatted());
    }
}
