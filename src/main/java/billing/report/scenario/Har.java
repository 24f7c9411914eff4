package billing.report.scenario;

import billing.client.Exchange;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * The exchanges of a scenario as an HTTP Archive 1.2, which the developer tools of browsers open; secrets were masked before.
 *
 * <p>A line that failed and a request that was not sent have the status 0 and a comment. Only the whole time of an exchange is known: it stands as waiting.
 */
public final class Har {

    private static final String UNKNOWN = "unknown";
    private static final int NOT_KNOWN = -1;
    private static final double NANOS_OF_A_MILLISECOND = 1_000_000;
    private static final int NANOS_OF_A_MICROSECOND = 1_000;

    private final JsonWriter json;

    private Har(JsonWriter json) {
        this.json = json;
    }

    public static String of(List<Call> calls) {
        StringWriter text = new StringWriter();
        try {
            new Har(new JsonWriter(text)).write(calls);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(List<Call> calls) throws IOException {
        json.beginObject().name("log").beginObject().name("version").value("1.2");
        json.name("creator").beginObject().name("name").value("billing-acceptance").name("version").value("1.0").endObject();
        json.name("entries").beginArray();
        for (Call call : calls) {
            write(call);
        }
        json.endArray().endObject().endObject();
    }

    private void write(Call call) throws IOException {
        Exchange exchange = call.exchange();
        json.beginObject().name("startedDateTime").value(call.begin().toString()).name("time").value(milliseconds(exchange.attempt().took()));
        json.name("request");
        writeRequest(exchange);
        json.name("response");
        writeResponse(exchange);
        json.name("cache").beginObject().endObject();
        json.name("timings").beginObject().name("send").value(0).name("wait").value(milliseconds(exchange.attempt().took())).name("receive").value(0).endObject();
        json.name("comment").value(comment(call)).endObject();
    }

    private void writeRequest(Exchange exchange) throws IOException {
        Exchange.Message sent = exchange.request();
        json.beginObject().name("method").value(exchange.method()).name("url").value(exchange.address() + exchange.url()).name("httpVersion").value(UNKNOWN);
        writeHeaders(sent.headers());
        writeQuery(HttpUrl.get(exchange.address() + exchange.url()));
        if (!sent.body().isEmpty()) {
            json.name("postData").beginObject().name("mimeType").value("application/json").name("text").value(sent.body()).endObject();
        }
        writeSizes(sent.body()).endObject();
    }

    private void writeResponse(Exchange exchange) throws IOException {
        Optional<Exchange.Answer> answer = exchange.answer();
        Exchange.Message came = answer.map(Exchange.Answer::message).orElse(new Exchange.Message(List.of(), ""));
        json.beginObject().name("status").value(answer.map(Exchange.Answer::status).orElse(0)).name("statusText").value("").name("httpVersion").value(UNKNOWN);
        writeHeaders(came.headers());
        json.name("content").beginObject().name("size").value(size(came.body())).name("mimeType").value(came.header("Content-Type").orElse(""));
        json.name("text").value(came.body()).endObject().name("redirectURL").value("");
        writeSizes(came.body());
        if (exchange.failure().isPresent()) {
            json.name("comment").value(exchange.failure().get());
        }
        json.endObject();
    }

    private void writeHeaders(List<String> headers) throws IOException {
        json.name("cookies").beginArray().endArray().name("headers").beginArray();
        for (String header : headers) {
            int colon = header.indexOf(':');
            json.beginObject().name("name").value(header.substring(0, colon)).name("value").value(header.substring(colon + 1).strip()).endObject();
        }
        json.endArray();
    }

    private void writeQuery(HttpUrl url) throws IOException {
        json.name("queryString").beginArray();
        for (int parameter = 0; parameter < url.querySize(); parameter++) {
            String value = Optional.ofNullable(url.queryParameterValue(parameter)).orElse("");
            json.beginObject().name("name").value(url.queryParameterName(parameter)).name("value").value(value).endObject();
        }
        json.endArray();
    }

    private JsonWriter writeSizes(String body) throws IOException {
        return json.name("headersSize").value(NOT_KNOWN).name("bodySize").value(size(body));
    }

    private static String comment(Call call) {
        Exchange.Attempt attempt = call.exchange().attempt();
        String which = attempt.number() > 1 ? " · attempt " + attempt.number() : "";
        return call.step() + which + (attempt.sent() ? "" : " · not sent");
    }

    private static int size(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }

    private static double milliseconds(Duration took) {
        return took.toNanos() / NANOS_OF_A_MICROSECOND * NANOS_OF_A_MICROSECOND / NANOS_OF_A_MILLISECOND;
    }
}
