package billing.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The one OkHttp client of a process, with its pool of connections. It repeats nothing by itself: what may be repeated is {@link Retries}' business.
 *
 * <p>A call has one time for all of it; times for each reading and writing would be as long, and cost a timer each.
 */
public final class HttpLine {

    /** Connections that are kept open while unused: 64, as many as the workers of a large machine. */
    static final int IDLE_CONNECTIONS = 64;

    /** How long an unused connection is kept open: 5 minutes. */
    static final int IDLE_MINUTES = 5;

    private static final String INVITATION = "Retry-After";

    private HttpLine() {}

    public static OkHttpClient open(Timeouts timeouts) {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_MINUTES, TimeUnit.MINUTES))
                .connectTimeout(timeouts.connect())
                .callTimeout(timeouts.call())
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(HttpLine::withoutInvitation)
                .build();
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
