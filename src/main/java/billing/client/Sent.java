package billing.client;

import billing.observability.Telemetry;
import billing.observability.Work;
import java.util.Map;
import okhttp3.Request;

/** One sending of a request as a piece of work, with the names that OpenTelemetry has for HTTP. */
final class Sent {

    private Sent() {}

    /** @param attempt the first is 1 */
    static Work begin(Telemetry telemetry, Request http, int attempt) {
        Work work = telemetry.beginCall(http.method());
        if (work.isTold()) {
            work.about("http.request.method", http.method());
            work.about("url.path", CarriedSecrets.of(http, "").masked(http.url().encodedPath()));
            work.about("server.address", http.url().host());
            work.about("server.port", http.url().port());
            work.about("http.request.resend_count", attempt - 1L);
        }
        return work;
    }

    /** The same request, which carries the trace on. */
    static Request carrying(Request http, Work work) {
        Map<String, String> trace = work.carried();
        if (trace.isEmpty()) {
            return http;
        }
        Request.Builder carrying = http.newBuilder();
        trace.forEach(carrying::header);
        return carrying.build();
    }

    static void answered(Work work, int status) {
        work.about("http.response.status_code", status);
        if (status >= 400) {
            work.about("error.type", String.valueOf(status));
            work.failed("answered " + status);
        }
    }
}
