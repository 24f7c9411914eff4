package billing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import billing.api.BillingStatement;
import billing.api.ComputationStep;
import billing.api.Json;
import billing.api.LineItem;
import billing.contract.OpenApiDocument.Body;
import java.io.IOException;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OpenApiExamplesTest {

    @ParameterizedTest
    @MethodSource("bodies")
    void every_body_has_an_example_that_reads_as_its_wire_record(Body body) throws ClassNotFoundException {
        Class<?> wireRecord = Class.forName("billing.api." + body.schema());

        assertThat(body.examples()).isNotEmpty().allSatisfy(example ->
                assertThatCode(() -> Json.readRequest(example.toString(), wireRecord)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void an_example_of_a_statement_adds_up(BillingStatement statement) {
        assertThat(statement.totalAmount()).isEqualTo(statement.charge().subtract(statement.discount()).add(statement.surcharge())
                .add(statement.shortfall()).subtract(statement.credit()).add(statement.vat()).add(statement.lateFee()));
        assertThat(statement.charge()).isEqualTo(sum(statement.items().stream().map(LineItem::amount)));
        assertThat(statement.totalAmount()).isEqualTo(sum(statement.computation().stream().map(ComputationStep::effect)));
    }

    static Stream<Body> bodies() throws IOException {
        return OpenApiDocument.read().bodies().stream();
    }

    static Stream<BillingStatement> statements() throws IOException {
        return bodies().filter(body -> body.schema().equals("BillingStatement")).flatMap(body -> body.examples().stream())
                .map(example -> Json.readRequest(example.toString(), BillingStatement.class));
    }

    private static BigInteger sum(Stream<BigInteger> amounts) {
        return amounts.reduce(BigInteger.ZERO, BigInteger::add);
    }
}
