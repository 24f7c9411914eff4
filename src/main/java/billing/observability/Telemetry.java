package billing.observability;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is told of a process while it runs: its work as traces, its figures, its log.
 *
 * <p>It is off unless the environment names an exporter ({@code OTEL_TRACES_EXPORTER=otlp}, and so for METRICS and LOGS) or where a collector is ({@code
 * OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318}), as variables or as system properties ({@code otel.traces.exporter}); all else that OpenTelemetry's
 * autoconfiguration knows counts too. Off, every method returns at once, no class of OpenTelemetry is loaded and no thread is started.
 */
public interface Telemetry extends AutoCloseable {

    Telemetry OFF = new Off();

    /**
     * As the environment asks for.
     *
     * @param service what the process is called where {@code OTEL_SERVICE_NAME} does not say
     * @param console is told once if nobody takes what is told, and in the end how much was lost
     * @throws IllegalArgumentException if the environment asks for what there is not
     */
    static Telemetry ofEnvironment(String service, Consumer<String> console) {
        Wish wish = Wish.ofEnvironment();
        return wish.isOn() ? Exported.begin(wish.settings(service), console) : OFF;
    }

    /** A piece of work of this process. */
    Work begin(String name);

    /** A request to another process. */
    Work beginCall(String method);

    /**
     * A request of another process.
     *
     * @param header gives a header's value, or an empty text
     */
    Work beginAnswer(String method, Function<String, String> header);

    /** The name under which the trace of this thread's work is found again, {@code 4bf92f3577b34da6a3ce929d0e0e4736}; nothing where no trace is made. */
    Optional<String> traceId();

    /** From now on, whoever asks for figures gets this one too. */
    void show(Figure figure);

    void log(LogEntry entry);

    /** Hands over what was not handed over yet; it takes at most a few seconds. */
    @Override
    void close();

    /** Does something as a piece of work, which fails if it throws. */
    default <T> T during(String name, Function<Work, T> body) {
        try (Work work = begin(name)) {
            try {
                return body.apply(work);
            } catch (RuntimeException | Error failed) {
                work.failed(failed);
                throw failed;
            }
        }
    }
}
