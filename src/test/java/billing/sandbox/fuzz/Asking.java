package billing.sandbox.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import okio.Buffer;

/** Requests made of the document: every operation, and what may go wrong with each of its parts. All of them are HTTP. */
final class Asking {

    private static final List<String> METHODS = List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW");
    private static final List<String> TYPES = List.of("", "text/plain", "application/json; charset=utf-16", "application/xml", ";", "json");
    private static final List<String> PATHS = List.of("/", "//", "/%", "/%00", "/%ff", "/..%2f..", "/api/v1", "/api/v1/metering/", "/API/v1/metering", "/{uuid}", "/#", "/?", "/;");

    private final Described described;
    private final Values values;
    private final FuzzedDataProvider dice;

    Asking(Described described, Values values, FuzzedDataProvider dice) {
        this.described = described;
        this.values = values;
        this.dice = dice;
    }

    Asked next() {
        Described.Operation operation = values.pick(described.operations());
        String method = values.seldom() ? values.pick(METHODS) : operation.method();
        String path = values.seldom() ? values.pick(PATHS) : path(operation);
        Buffer request = new Buffer().writeUtf8("%s %s%s HTTP/1.1\r\n%s".formatted(method, path, query(operation), headers(operation)));
        write(request, method.equals("GET") ? new byte[0] : body(operation));
        return new Asked(request.readByteArray(), method.equals("GET"), path.equals("/sandbox/faults") || path.equals("/sandbox/provider-states"));
    }

    private String path(Described.Operation operation) {
        String path = operation.path();
        for (Described.Parameter parameter : parameters(operation, "path")) {
            path = path.replace("{" + parameter.name() + "}", encoded(values.text(parameter.name())));
        }
        return path;
    }

    private String query(Described.Operation operation) {
        return parameters(operation, "query").stream().filter(parameter -> !values.seldom())
                .map(parameter -> parameter.name() + "=" + encoded(values.text(parameter.name()))).collect(Collectors.joining("&", "?", ""));
    }

    private String headers(Described.Operation operation) {
        String token = values.seldom() ? "Bearer " + visible(dice.consumeString(Play.TOKEN.length())) : "Bearer " + Play.TOKEN;
        String type = values.seldom() ? values.pick(TYPES) : "application/json";
        String own = parameters(operation, "header").stream().filter(parameter -> !values.seldom())
                .map(parameter -> parameter.name() + ": " + visible(values.text(parameter.name())) + "\r\n").collect(Collectors.joining());
        return "Authorization: %s\r\nContent-Type: %s\r\nX-App-Key: %s\r\n%s".formatted(token, type, visible(values.text("appkey")), own);
    }

    private byte[] body(Described.Operation operation) {
        if (operation.body().isEmpty() || values.seldom()) {
            return new byte[0];
        }
        byte[] body = values.of("", operation.body().get()).getBytes(StandardCharsets.UTF_8);
        return values.seldom() ? spoilt(body) : body;
    }

    /** No longer UTF-8, most times, or cut short. */
    private byte[] spoilt(byte[] body) {
        byte[] spoilt = new byte[dice.consumeInt(1, body.length)];
        System.arraycopy(body, 0, spoilt, 0, spoilt.length);
        spoilt[dice.consumeInt(0, spoilt.length - 1)] = dice.consumeByte();
        return spoilt;
    }

    private void write(Buffer request, byte[] body) {
        if (values.seldom()) {
            request.writeUtf8("Transfer-Encoding: chunked\r\n\r\n" + (body.length > 0 ? Integer.toHexString(body.length) + "\r\n" : ""));
            request.write(body).writeUtf8((body.length > 0 ? "\r\n" : "") + "0\r\n\r\n");
        } else {
            request.writeUtf8("Content-Length: " + body.length + "\r\n\r\n").write(body);
        }
    }

    private static List<Described.Parameter> parameters(Described.Operation operation, String place) {
        return operation.parameters().stream().filter(parameter -> parameter.place().equals(place)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String visible(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
