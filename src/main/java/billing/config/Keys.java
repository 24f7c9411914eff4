package billing.config;

import billing.money.Member;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every key of the configuration; any other that begins with {@code billing.} is refused. */
final class Keys {

    static final Key<String> ENVIRONMENT = new Key<>(
            "billing.environment",
            "The environment to run against: the section of the files that counts",
            Formats.ENVIRONMENT,
            Places.OUTSIDE_SECTIONS);
    static final Key<TextFile> CONFIG =
            new Key<>("billing.config", "A file of your own, outside the project, with further environments", Formats.FILE, Places.AT_THE_START);
    static final Key<Mode> MODE =
            key("billing.mode", "What answers: the sandbox inside the suite, or a billing system at addresses", Formats.MODE);
    static final Key<Optional<Member>> MEMBER = key("billing.member", "The member whose scenarios run", Formats.MEMBERS);
    static final Key<Optional<YearMonth>> MONTH = key("billing.month", "The billing month of a scenario that names none", Formats.MONTH);

    static final Key<URI> URL = key("billing.url", "The address of every part of the billing system; direct mode needs it", Formats.ADDRESS);
    static final Key<URI> URL_METERING = key("billing.url.metering", "The address of metering, if it has its own", Formats.ADDRESS);
    static final Key<URI> URL_BILLING = key("billing.url.billing", "The address of billing, if it has its own", Formats.ADDRESS);
    static final Key<URI> URL_PAYMENT = key("billing.url.payment", "The address of the payment gateway, if it has its own", Formats.ADDRESS);

    static final Key<List<Host>> ALLOW = new Key<>(
            "billing.allow", "The hosts that direct mode may call there, beside those of this machine; in a file only", Formats.HOSTS, Places.FILES);

    static final Key<Secret> TOKEN =
            new Key<>("billing.token", "The token of every call, as BILLING_TOKEN only; direct mode needs it", Formats.SECRET, Places.TOKEN);
    static final Key<Secret> TOKEN_FILE =
            key("billing.token.file", "A file outside the project that holds the token, read if BILLING_TOKEN is not set", Formats.SECRET_FILE);

    static final Key<Boolean> PERMIT_CUSTOMERS =
            key("billing.permit.customers", "Whether scenarios may create customers there (direct mode)", Formats.SWITCH);
    static final Key<Boolean> PERMIT_CLOCK = key("billing.permit.clock", "Whether they may move a customer's clock (direct mode)", Formats.SWITCH);
    static final Key<Boolean> PERMIT_RESET = key("billing.permit.reset", "Whether they may reset a customer's data (direct mode)", Formats.SWITCH);
    static final Key<Boolean> PERMIT_LEDGER =
            key("billing.permit.ledger", "Whether a customer's ledger may be read there; if not, it is not audited (direct mode)", Formats.SWITCH);

    static final Key<Duration> TIMEOUT_CONNECT = key("billing.timeout.connect", "How long connecting may take", Formats.DURATION);
    static final Key<Duration> TIMEOUT_CALL = key("billing.timeout.call", "How long a whole call may take", Formats.DURATION);

    static final Key<Integer> RETRY_ATTEMPTS =
            key("billing.retry.attempts", "How often a request that may be repeated is sent at most, the first time included", Formats.ATTEMPTS);
    static final Key<Duration> RETRY_WAIT =
            key("billing.retry.wait", "How long to wait before the second attempt; it doubles, and half of it is left to chance", Formats.DURATION);

    static final Key<Integer> BREAKER_FAILURES = key(
            "billing.breaker.failures", "The circuit breaker of an address opens when this many percent of the last requests failed", Formats.PERCENT);
    static final Key<Integer> BREAKER_WINDOW = key("billing.breaker.window", "How many of the last requests count", Formats.CALLS);
    static final Key<Integer> BREAKER_MINIMUM =
            key("billing.breaker.minimum", "How many there must be before it may open, at most as many as count", Formats.CALLS);
    static final Key<Duration> BREAKER_OPEN =
            key("billing.breaker.open", "How long it then refuses every request before it lets some through on trial", Formats.DURATION);
    static final Key<Integer> BREAKER_TRIALS = key("billing.breaker.trials", "How many it lets through on trial", Formats.CALLS);

    static final Key<Integer> CONNECTIONS_IDLE = key("billing.connections.idle", "How many connections are kept open while unused", Formats.CALLS);
    static final Key<Duration> CONNECTIONS_KEEP = key("billing.connections.keep", "How long each of them is kept", Formats.DURATION);

    static final Key<Integer> SANDBOX_SERVERS =
            key("billing.sandbox.servers", "How many servers the sandbox inside the suite has, over which customers are spread (mock mode)", Formats.SERVERS);

    static final Key<URI> UPSTREAM =
            key("billing.upstream.url", "A real billing system that the sandbox passes some requests on to, with the token (mock mode)", Formats.SAFE_ADDRESS);
    static final Key<List<String>> UPSTREAM_PASS =
            key("billing.upstream.pass", "The requests that are passed on, as the document of the API writes them", Formats.REQUESTS);

    static final Key<String> FIXED_REQUEST =
            key("billing.fixed.<name>.request", "A request that the sandbox always answers the same (mock mode)", Formats.REQUEST);
    static final Key<Integer> FIXED_STATUS = key("billing.fixed.<name>.status", "The status of its answer, 200 if not set", Formats.STATUS);
    static final Key<TextFile> FIXED_FILE = key("billing.fixed.<name>.file", "The file that holds the body of its answer", Formats.FILE);

    static final Key<String> CUSTOMER_UUID = key("billing.customer.<name>.uuid", "A test customer of the environment's own", Formats.TEXT);
    static final Key<Member> CUSTOMER_MEMBER = key("billing.customer.<name>.member", "The member that bills it", Formats.MEMBER);
    static final Key<String> CUSTOMER_GROUP = key("billing.customer.<name>.billing_group_id", "Its billing group", Formats.TEXT);
    static final Key<List<String>> CUSTOMER_PROJECTS = key("billing.customer.<name>.project_id", "Its projects", Formats.LIST);
    static final Key<List<Secret>> CUSTOMER_APP_KEYS =
            new Key<>("billing.customer.<name>.appkey", "The app key of each project, in the same order", Formats.SECRETS, Places.APP_KEYS);
    static final Key<List<String>> CUSTOMER_CAMPAIGNS =
            key("billing.customer.<name>.campaign_id", "The campaigns whose credit it may use, if any", Formats.LIST);
    static final Key<List<String>> CUSTOMER_GIVE_CAMPAIGNS =
            key("billing.customer.<name>.give_campaign_id", "The campaigns that may give it credit, if any", Formats.LIST);

    static final List<Key<?>> OF_CUSTOMERS = List.of(
            CUSTOMER_UUID, CUSTOMER_MEMBER, CUSTOMER_GROUP, CUSTOMER_PROJECTS,
            CUSTOMER_APP_KEYS, CUSTOMER_CAMPAIGNS, CUSTOMER_GIVE_CAMPAIGNS);

    static final List<Key<?>> ALL = List.of(
            ENVIRONMENT, CONFIG, MODE, MEMBER, MONTH,
            URL, URL_METERING, URL_BILLING, URL_PAYMENT, ALLOW,
            TOKEN, TOKEN_FILE,
            PERMIT_CUSTOMERS, PERMIT_CLOCK, PERMIT_RESET, PERMIT_LEDGER,
            TIMEOUT_CONNECT, TIMEOUT_CALL,
            RETRY_ATTEMPTS, RETRY_WAIT,
            BREAKER_FAILURES, BREAKER_WINDOW, BREAKER_MINIMUM, BREAKER_OPEN, BREAKER_TRIALS,
            CONNECTIONS_IDLE, CONNECTIONS_KEEP, SANDBOX_SERVERS,
            UPSTREAM, UPSTREAM_PASS,
            FIXED_REQUEST, FIXED_STATUS, FIXED_FILE,
            CUSTOMER_UUID, CUSTOMER_MEMBER, CUSTOMER_GROUP, CUSTOMER_PROJECTS,
            CUSTOMER_APP_KEYS, CUSTOMER_CAMPAIGNS, CUSTOMER_GIVE_CAMPAIGNS);

    private Keys() {}

    static Optional<Key<?>> find(String written) {
        return ALL.stream().filter(key -> key.is(written)).findFirst();
    }

    /** The names in the settings of these keys, in the order in which they are first written, each with where that is. */
    static Map<String, String> names(Values values, List<? extends Key<?>> keys) {
        Map<String, String> begins = new LinkedHashMap<>();
        values.all().forEach(setting -> keys.stream().flatMap(key -> key.nameIn(setting.key()).stream())
                .forEach(name -> begins.putIfAbsent(name, setting.where())));
        return begins;
    }

    /** The key that an environment variable sets; of two that fit, the longer: {@code give_campaign_id}, not {@code campaign_id}. */
    static Optional<String> setBy(String variable) {
        return ALL.stream()
                .filter(key -> key.setBy(variable).isPresent())
                .max(Comparator.comparingInt(key -> key.name().length()))
                .flatMap(key -> key.setBy(variable));
    }

    private static <T> Key<T> key(String name, String meaning, Format<T> format) {
        return new Key<>(name, meaning, format, Places.ANYWHERE);
    }
}
