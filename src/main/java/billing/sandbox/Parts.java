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

    /** Who is told of every request, and what there is to read about all of them. */
    record Observation(List<Consumer<Seen>> watchers, Metrics metrics) {}

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

    /** @param others are told of every request too */
    Observation observation(Stream<Consumer<Seen>> others) {
        RequestFigures figures = new RequestFigures();
        Consumer<Seen> journal = seen -> seen.uuid().filter(accounts::knows).ifPresent(uuid -> belongings.journals().note(uuid, seen));
        return new Observation(Stream.concat(Stream.of(figures, journal), others).toList(), metrics(figures));
    }

    private Metrics metrics(RequestFigures figures) {
        Metrics metrics = new Metrics();
        figures.addTo(metrics);
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
