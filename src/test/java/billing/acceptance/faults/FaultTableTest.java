package billing.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.state.Actions;
import billing.client.HttpLine;
import billing.client.Timeouts;
import billing.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every trouble against every operation: what is done is done once at most, whatever happens. What was seen is written to {@code target/fault-table.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FaultTableTest {

    private static final String TOKEN = "token-1";
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofMillis(200);

    private final Sandbox sandbox = Sandbox.start(TOKEN);
    private final OkHttpClient patient = HttpLine.open(new Timeouts(PATIENT, PATIENT));
    private final OkHttpClient impatient = HttpLine.open(new Timeouts(PATIENT, IMPATIENT));
    private final AtomicInteger customers = new AtomicInteger();
    private final FaultTable table = new FaultTable();

    @AfterAll
    void close() throws IOException {
        table.write(Path.of("target/fault-table.md"));
        HttpLine.close(patient);
        HttpLine.close(impatient);
        sandbox.close();
    }

    static Stream<Arguments> troubles() {
        return Fault.ofTheApi().stream().flatMap(fault -> Doing.all().stream().map(doing -> Arguments.of(fault, doing)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void troubles(Fault fault, Doing doing) {
        Stage stage = begun(doing, patient);
        stage.expect(fault.trouble());
        Stage troubled = fault.isSlow() ? stage(stage.uuid(), impatient) : stage;
        troubled.sent();

        String report = report(troubled, doing);
        int sent = troubled.sent();
        stage.end();

        Expected expected = Expected.of(fault, doing);
        awaitDone(doing, stage, expected.done());
        table.add(new FaultTable.Seen("the API " + fault.words(), sent, doing.isRead() ? "reads only" : "%d time(s)".formatted(expected.done()), report), doing);
        assertThat(sent).as("requests sent").isEqualTo(expected.sent());
        assertThat(report).startsWith(expected.report());
    }

    @Test
    void a_gateway_that_declines_charges_nothing() {
        gateway("declines", stage -> stage.customers().letGatewayDecline(), new Expected(1, 0, "failed: Refused: PAYMENT_DECLINED"));
    }

    @Test
    void a_gateway_that_is_silent_is_asked_again_and_charges_once() {
        gateway("does not answer", stage -> stage.customers().letGatewayTimeOut(), new Expected(2, 1, "passed"));
    }

    @Test
    void a_gateway_that_drops_the_line_after_charging_charges_once() {
        gateway("drops the line after charging", stage -> stage.customers().letGatewayDropLine(), new Expected(2, 1, "passed"));
    }

    private void gateway(String words, Consumer<Stage> trouble, Expected expected) {
        Stage stage = begun(Doing.pay(), patient);
        trouble.accept(stage);
        stage.sent();

        String report = report(stage, Doing.pay());
        int sent = stage.sent();

        awaitDone(Doing.pay(), stage, expected.done());
        table.add(new FaultTable.Seen("the gateway " + words, sent, "%d time(s)".formatted(expected.done()), report), Doing.pay());
        assertThat(sent).as("requests sent").isEqualTo(expected.sent());
        assertThat(report).startsWith(expected.report());
    }

    private Stage begun(Doing doing, OkHttpClient line) {
        Stage stage = stage("customer-" + customers.incrementAndGet(), line);
        stage.customers().defineCustomer();
        doing.before().accept(stage);
        return stage;
    }

    private Stage stage(String uuid, OkHttpClient line) {
        return new Stage(new Stage.Way(sandbox.address(), TOKEN, line), uuid);
    }

    /** What the report says: a step that throws an assertion's error has failed, any other is broken. */
    private static String report(Stage stage, Doing doing) {
        try {
            new Actions().attempt(() -> doing.action().accept(stage));
            return "passed";
        } catch (AssertionError failed) {
            return "failed: " + firstSentence(stage, failed);
        } catch (RuntimeException broken) {
            return "broken: " + firstSentence(stage, broken);
        }
    }

    private static String firstSentence(Stage stage, Throwable thrown) {
        String line = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String told = line.replaceAll("(GET|PUT|POST|DELETE) \\S+", "…").replaceAll("http://\\S+", "…").replaceAll("\\{\"type\".*", "…");
        return told.replace(stage.uuid(), "…");
    }

    /** A job goes on after it was accepted. */
    private static void awaitDone(Doing doing, Stage stage, long times) {
        Awaitility.await().atMost(PATIENT).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(doing.done().applyAsLong(stage)).as("done").isEqualTo(times));
    }
}
