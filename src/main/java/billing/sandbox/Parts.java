package billing.sandbox;

import billing.engine.Jobs;
import billing.engine.PriceList;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a sandbox is made of, and which part knows of which. */
record Parts(PriceList prices, Belongings belongings, Accounts accounts, BatchRunner batch) {

    /** How every request is received, and what there is to read about all of them. */
    record Observation(Visits visits, Metrics metrics) {}

    static Parts of(PriceList prices, Limits limits) {
        Belongings belongings = Belongings.none(limits);
        Accounts accounts = new Accounts(limits, Ticker.systemTicker(), belongings::forget);
        return new Parts(prices, belongings, accounts, new BatchRunner(accounts, new Jobs.Means(prices, belongings.gateway())));
    }

    List<Route<?>> routes() {
        return Routes.of(new Routes.Handlers(prices, belongings.gateway(), belongings.faults(), new BatchHandler(batch::run), belongings.journals()));
    }

    Answerers.Customers customers() {
        return new Answerers.Customers(accounts, belongings.faults(), belongings.cache());
    }

    /** @param watch is told of every request too */
    Observation observation(Sandbox.Watch watch) {
        RequestFigures figures = new RequestFigures();
        Consumer<Seen> journal = seen -> seen.uuid().filter(accounts::knows).ifPresent(uuid -> belongings.journals().note(uuid, seen));
        List<Consumer<Seen>> watchers = Stream.concat(Stream.of(figures, journal), watch.log().stream()).toList();
        Metrics metrics = new Metrics(watch.telemetry());
        figures.addTo(metrics);
        return new Observation(new Visits(watchers, watch.telemetry()), with(metrics));
    }

    private Metrics with(Metrics metrics) {
        return metrics
                .counters("cache_lookups_total", "Requests whose answer depends on the account alone, by whether it was kept.", "result", belongings.cache()::lookups)
                .gauge("cache_characters", "Characters of answers that are kept, about.", belongings.cache()::weight)
                .gauge("accounts", "Customers that there are.", accounts::size)
                .counters("accounts_dropped_total", "Customers that were dropped, by the reason.", "reason", accounts::dropped)
                .gauge("jobs_under_way", "Batch jobs that were accepted and have not ended.", batch::underWay)
                .counters("jobs_total", "Batch jobs that ended, by their status.", "status", batch::ended)
                .counters("faults_met_total", "Faults that a request or a charge met.", "fault", this::faultsMet);
    }

    private Map<String, Long> faultsMet() {
        Map<String, Long> met = new TreeMap<>(belongings.gateway().tally());
        met.putAll(belongings.faults().tally());
        return met;
    }
}
