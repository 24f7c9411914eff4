package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What trouble the API can be asked to be in, and what not. */
final class ApiFaultLimitsTest {

    private static final String ASK = "/api/v1/customers/u";

    private final Wire wire = new Wire();
    private Troubled troubled;

    @BeforeEach
    void customer() {
        troubled = Billed.korean(wire, "u").troubled();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'fault':'API_ANSWERS','status':399,'times':1              | status is 399; allowed: from 400 to 599",
        "'fault':'API_ANSWERS','status':600,'times':1              | status is 600; allowed: from 400 to 599",
        "'fault':'API_ANSWERS','times':1                           | status is missing; allowed: from 400 to 599",
        "'fault':'API_ANSWERS','status':503                        | times is missing; allowed: from 1 to 1000",
        "'fault':'API_ANSWERS','status':503,'times':0              | times is 0; allowed: from 1 to 1000",
        "'fault':'API_ANSWERS','status':503,'times':1001           | times is 1001; allowed: from 1 to 1000",
        "'fault':'API_DOWN'                                        | times is missing; allowed: from 1 to 1000",
        "'fault':'API_DROPS'                                       | times is missing; allowed: from 1 to 1000",
        "'fault':'API_CUTS','status':503                           | times is missing; allowed: from 1 to 1000",
        "'fault':'API_GARBLES'                                     | times is missing; allowed: from 1 to 1000",
        "'fault':'API_DOWN','times':-1                             | times is -1; allowed: from 1 to 1000",
        "'fault':'API_SLOW'                                        | millis is missing; allowed: from 0 to 60000",
        "'fault':'API_SLOW','millis':-1                            | millis is -1; allowed: from 0 to 60000",
        "'fault':'API_SLOW','millis':60001                         | millis is 60001; allowed: from 0 to 60000",
    })
    void a_trouble_has_limits(String fault, String refusal) {
        Wire.Reply reply = troubled.expect(fault);

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo(refusal);
        assertThat(wire.get(ASK).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "'fault':'API_ANSWERS','status':400,'times':1000", "'fault':'API_ANSWERS','status':599,'times':1", "'fault':'API_DOWN','times':1000",
        "'fault':'API_DROPS','times':1000", "'fault':'API_CUTS','times':1000", "'fault':'API_GARBLES','times':1000", "'fault':'API_SLOW','millis':0", "'fault':'API_SLOW','millis':60000",
    })
    void a_trouble_at_its_limits_is_taken(String fault) {
        assertThat(troubled.expect(fault).status()).isEqualTo(200);
        assertThat(troubled.ends().status()).isEqualTo(200);
    }
}
