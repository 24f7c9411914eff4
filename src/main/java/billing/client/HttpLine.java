package billing.client;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The one OkHttp client of a process, with its pool of connections. It repeats nothing by itself: what may be repeated is {@link Retries}' business.
 *
 * <p>A call has one time for all of it; times for each reading and writing would be as long, and cost a timer each.
 */
public final class HttpLine {

    private static final String INVITATION = "Retry-After";

    private HttpLine() {}

    /** With {@link Connections#DEFAULT}. */
    public static OkHttpClient open(Timeouts timeouts) {
        return open(timeouts, Connections.DEFAULT);
    }

    public static OkHttpClient open(Timeouts timeouts, Connections kept) {
        return builder(timeouts, kept).build();
    }

    /** For addresses of which none begins with https: what encryption needs is not even read. */
    public static OkHttpClient openInClear(Timeouts timeouts, Connections kept) {
        return builder(timeouts, kept).connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).build();
    }

    private static OkHttpClient.Builder builder(Timeouts timeouts, Connections kept) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(kept.idle(), kept.longest().toMillis(), TimeUnit.MILLISECONDS))
                .connectTimeout(timeouts.connect())
                .callTimeout(timeouts.call())
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(HttpLine::withoutInvitation);
    }

    /** OkHttp accepts every invitation to send a request again at once, even one that must not be sent twice. */
    private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.header(INVITATION) == null ? response : response.newBuilder().removeHeader(INVITATION).build();
    }

    public static void close(OkHttpClient client) {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
