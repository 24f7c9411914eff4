package billing.engine;

/** Readings that make one course: those of one counter type, of one counter of one resource in one project. */
public record Series(Meter.Source source, CounterType type) {

    static Series of(Meter meter) {
        return new Series(meter.source(), meter.type());
    }

    Aggregation.Key key() {
        return new Aggregation.Key(source.project(), source.counter());
    }

    /** Its course, of no reading yet. */
    Course begin() {
        return switch (type) {
            case DELTA -> new Course.Sum();
            case GAUGE -> new Course.Latest();
            case CUMULATIVE -> new Course.Growth();
        };
    }
}
