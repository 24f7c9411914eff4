package billing.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A meter as tests write it: of the project web at noon of 10 January 2026 in Seoul, unless a test says otherwise. */
record Metered(Meter meter) {

    static final String C2 = "compute.c2.c8m8";
    static final String GPU = "compute.g2.t4.c8m64";
    static final String SSD = "storage.volume.ssd";
    static final String IP = "network.floating_ip";
    static final String OUTBOUND = "network.outbound";
    static final String REQUESTS = "object.requests";

    private static final String NOON = "2026-01-10T12:00:00+09:00";

    static Metered delta(String counter, String volume, String unit) {
        return new Metered(new Meter(new Meter.Source("web", counter, ""), CounterType.DELTA, volume, unit, instant(NOON), Optional.empty()));
    }

    static Metered gauge(String counter, String volume, String unit) {
        return delta(counter, volume, unit).as(CounterType.GAUGE);
    }

    static Metered cumulative(String counter, String volume, String unit) {
        return delta(counter, volume, unit).as(CounterType.CUMULATIVE);
    }

    Metered in(String project) {
        return new Metered(new Meter(new Meter.Source(project, meter.source().counter(), meter.source().resource()),
                meter.type(), meter.volume(), meter.unit(), meter.time(), meter.eventId()));
    }

    Metered of(String resource) {
        return new Metered(new Meter(new Meter.Source(meter.source().project(), meter.source().counter(), resource),
                meter.type(), meter.volume(), meter.unit(), meter.time(), meter.eventId()));
    }

    Metered at(String time) {
        return new Metered(new Meter(meter.source(), meter.type(), meter.volume(), meter.unit(), instant(time), meter.eventId()));
    }

    /** So many days and seconds later. */
    Metered after(long days, long seconds) {
        Instant later = meter.time().plus(days, ChronoUnit.DAYS).plusSeconds(seconds);
        return new Metered(new Meter(meter.source(), meter.type(), meter.volume(), meter.unit(), later, meter.eventId()));
    }

    Metered event(String id) {
        return new Metered(new Meter(meter.source(), meter.type(), meter.volume(), meter.unit(), meter.time(), Optional.of(id)));
    }

    private Metered as(CounterType type) {
        return new Metered(new Meter(meter.source(), type, meter.volume(), meter.unit(), meter.time(), meter.eventId()));
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
