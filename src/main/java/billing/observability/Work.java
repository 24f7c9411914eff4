package billing.observability;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of work that is under way on this thread, from when it was begun until it is closed; what is begun in between is part of it. */
public interface Work extends AutoCloseable {

    /** Stands for every piece of work of which nothing is told. */
    Work UNTOLD = new Untold();

    int LONGEST = 300;

    /** Whether anybody is told of it; where nobody is, nothing need be put together to tell. */
    boolean isTold();

    /** What it turned out to be. */
    void is(String name);

    void about(String key, String value);

    void about(String key, long value);

    /** @param why in one line; nothing secret */
    void failed(String why);

    /** The same, by the first line of what was thrown, of at most {@value #LONGEST} characters. */
    default void failed(Throwable thrown) {
        about("error.type", thrown.getClass().getName());
        failed(Stream.ofNullable(thrown.getMessage()).flatMap(String::lines).findFirst().map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .orElse(thrown.getClass().getSimpleName()));
    }

    /** How long it took, if that is not until it is closed. */
    void took(Duration time);

    /** The headers by which another process goes on with the trace. */
    Map<String, String> carried();

    /** The trace that it is part of. */
    Optional<String> traceId();

    @Override
    void close();
}
