package billing.observability;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What OpenTelemetry has to say about its own troubles: the first of them is told, in one line; it would repeat them with a stack trace for every batch
 * and every signal.
 */
final class Complaints extends Handler {

    /** Those that send; the ones that write to the console on purpose speak through Java's logging as well. Held here, since Java forgets loggers that nobody holds. */
    private final List<Logger> senders = List.of(Logger.getLogger("io.opentelemetry.exporter.otlp"), Logger.getLogger("io.opentelemetry.exporter.internal"),
            Logger.getLogger("io.opentelemetry.sdk"));

    private final Consumer<String> console;
    private final AtomicBoolean isTold = new AtomicBoolean();

    Complaints(Consumer<String> console) {
        this.console = console;
        setLevel(Level.WARNING);
        senders.forEach(sender -> {
            sender.setUseParentHandlers(false);
            sender.addHandler(this);
        });
    }

    @Override
    public void publish(LogRecord said) {
        if (isLoggable(said) && !isTold.getAndSet(true)) {
            String why = Optional.ofNullable(said.getThrown()).map(thrown -> " (" + thrown.getMessage() + ")").orElse("");
            console.accept("OpenTelemetry: " + new SimpleFormatter().formatMessage(said).lines().findFirst().orElse("") + why);
        }
    }

    boolean told() {
        return isTold.get();
    }

    /** Nothing more is sent. */
    void end() {
        senders.forEach(sender -> {
            sender.removeHandler(this);
            sender.setUseParentHandlers(true);
        });
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
