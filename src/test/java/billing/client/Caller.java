package billing.client;

import billing.api.CustomerRequest;
import billing.observability.Telemetry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;

/** A client of one server, with what its listener was told. */
final class Caller {

    static final String TOKEN = "token-1";

    /** What most tests expect as an answer, and the JSON of it. */
    static final CustomerRequest ANSWER = new CustomerRequest("u");
    static final String ANSWER_JSON = "{\"uuid\":\"u\"}";

    private static final OkHttpClient LINE = HttpLine.open(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5)));

    private static final RetryRules SHORT_WAITS = new RetryRules(RetryRules.ATTEMPTS, Duration.ofMillis(1));

    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final BillingApi api;

    Caller(Addresses addresses) {
        this(addresses, LINE);
    }

    Caller(ScriptedServer server) {
        this(Addresses.one(server.address()));
    }

    Caller(URI address) {
        this(Addresses.one(address));
    }

    private Caller(Addresses addresses, OkHttpClient line) {
        this(addresses, new BillingApi.Line(line, new Resilience(SHORT_WAITS, BreakerRules.DEFAULT)));
    }

    private Caller(Addresses addresses, BillingApi.Line line) {
        api = new BillingApi(line, new BillingApi.Access(addresses, TOKEN, Writing.to("u", "ü")), exchanges::add);
    }

    /** Gives up by these rules and this clock. */
    static Caller enduring(Addresses addresses, BreakerRules rules, Clock clock) {
        return new Caller(addresses, new BillingApi.Line(LINE, new Resilience(SHORT_WAITS, rules, clock)));
    }

    /** Tells somebody what it does; a second failure in a row is enough for it to give up. */
    static Caller heard(ScriptedServer server, Telemetry telemetry) {
        BreakerRules rules = new BreakerRules(100, 2, 2, Duration.ofMinutes(1), 1);
        return new Caller(Addresses.one(server.address()), new BillingApi.Line(LINE, new Resilience(SHORT_WAITS, rules), telemetry));
    }

    /** Waits no longer than this for an answer. */
    static Caller waiting(ScriptedServer server, Duration call) {
        return new Caller(Addresses.one(server.address()), LINE.newBuilder().callTimeout(call).build());
    }

    CustomerRequest call(ApiRequest request) {
        return api.call(request, CustomerRequest.class);
    }

    ClientMetrics metrics() {
        return api.metrics();
    }

    List<Exchange> exchanges() {
        return exchanges;
    }
}
