package billing.observability;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Work of which nothing is told. */
final class Untold implements Work {

    @Override
    public boolean isTold() {
        return false;
    }

    @Override
    public void is(String name) {}

    @Override
    public void about(String key, String value) {}

    @Override
    public void about(String key, long value) {}

    @Override
    public void failed(String why) {}

    @Override
    public void failed(Throwable thrown) {}

    @Override
    public void took(Duration time) {}

    @Override
    public Map<String, String> carried() {
        return Map.of();
    }

    @Override
    public Optional<String> traceId() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
