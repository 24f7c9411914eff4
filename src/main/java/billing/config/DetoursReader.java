package billing.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the sandbox is not to answer itself; what is half configured, or configured where there is no sandbox, is refused. */
final class DetoursReader {

    private static final List<Key<?>> UPSTREAM = List.of(Keys.UPSTREAM, Keys.UPSTREAM_PASS);
    private static final List<Key<?>> FIXED = List.of(Keys.FIXED_REQUEST, Keys.FIXED_STATUS, Keys.FIXED_FILE);
    private static final int OK = 200;

    private final Values values;

    DetoursReader(Values values) {
        this.values = values;
    }

    Detours read() {
        return new Detours(Keys.names(values, FIXED).entrySet().stream().flatMap(name -> fixed(name.getKey(), name.getValue()).stream()).toList(), upstream());
    }

    /** The settings that only a sandbox can heed. */
    Stream<Setting> settings() {
        return values.all().stream().filter(setting -> Stream.concat(UPSTREAM.stream(), FIXED.stream()).anyMatch(key -> key.is(setting.key())));
    }

    private Optional<Detours.Fixed> fixed(String name, String begins) {
        Optional<String> request = values.require(Keys.FIXED_REQUEST.of(name), begins);
        Optional<TextFile> body = values.require(Keys.FIXED_FILE.of(name), begins);
        int status = values.read(Keys.FIXED_STATUS.of(name)).orElse(OK);
        return request.flatMap(asked -> body.map(file -> new Detours.Fixed(asked, status, file.text())));
    }

    private Optional<Detours.Upstream> upstream() {
        Optional<Setting> begins = settings().filter(setting -> UPSTREAM.stream().anyMatch(key -> key.is(setting.key()))).findFirst();
        return begins.map(Setting::where).flatMap(where -> {
            Optional<URI> address = values.require(Keys.UPSTREAM, where);
            Optional<List<String>> requests = values.require(Keys.UPSTREAM_PASS, where);
            if (!values.isSet(Keys.TOKEN) && !values.isSet(Keys.TOKEN_FILE)) {
                values.refuse(new Problem(Keys.TOKEN.name(), "is not set, and the system of billing.upstream.url needs it; "
                        + "set the environment variable BILLING_TOKEN, or name a file that holds it in billing.token.file", where));
            }
            return address.flatMap(url -> requests.map(passed -> new Detours.Upstream(url, passed)));
        });
    }
}
