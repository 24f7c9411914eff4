package billing.observability;

import billing.client.ScriptedServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.ByteString;

/** Stands in for an OpenTelemetry collector: takes whatever is sent to it by OTLP over HTTP, and shows it. The numbers are those of OTLP's own description. */
public final class Collector implements AutoCloseable {

    private static final int FAILED = 2;

    private final ScriptedServer server;

    /** A span, with its attributes as texts. */
    public record Span(String service, String traceId, String id, String parent, String name, int kind, Map<String, String> about, boolean hasFailed, String why) {

        public boolean isPartOf(Span other) {
            return parent.equals(other.id()) && traceId.equals(other.traceId());
        }
    }

    /** The last value of a figure, for one set of labels; of a histogram, how many there were. */
    public record Point(String name, Map<String, String> labels, long value) {}

    public Collector() {
        this(200);
    }

    /** @param status what it answers to everything */
    public Collector(int status) {
        server = ScriptedServer.answering(ScriptedServer.answer(status, ""));
    }

    public URI address() {
        return server.address();
    }

    public List<Span> spans() {
        return sent("/v1/traces").flatMap(request -> request.messages(1)).flatMap(Collector::spansOf).toList();
    }

    /** From the beginning of its trace down to a span. */
    public List<Span> wayTo(Span span) {
        return spans().stream().filter(span::isPartOf).findFirst()
                .map(parent -> Stream.concat(wayTo(parent).stream(), Stream.of(span)).toList()).orElse(List.of(span));
    }

    /** Of what was sent again and again, the last. */
    public List<Point> points() {
        return sent("/v1/metrics").flatMap(request -> request.messages(1)).flatMap(resource -> resource.messages(2)).flatMap(scope -> scope.messages(2))
                .flatMap(Collector::pointsOf)
                .collect(Collectors.toMap(point -> List.of(point.name(), point.labels()), point -> point, (earlier, later) -> later)).values().stream().toList();
    }

    /** The bodies of all log entries. */
    public List<String> log() {
        return sent("/v1/logs").flatMap(request -> request.messages(1)).flatMap(resource -> resource.messages(2)).flatMap(scope -> scope.messages(2))
                .flatMap(entry -> entry.messages(5)).map(body -> body.text(1)).toList();
    }

    /** All that was sent, as it was sent. */
    public String everything() {
        return server.requests().stream().map(request -> request.getHeaders() + bytes(request.getBody()).string(StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("\n"));
    }

    public boolean gotNothing() {
        return server.requests().isEmpty();
    }

    @Override
    public void close() {
        server.close();
    }

    private Stream<Protobuf> sent(String path) {
        return server.requests().stream().filter(request -> ScriptedServer.target(request).equals(path)).map(request -> Protobuf.of(bytes(request.getBody())));
    }

    private static ByteString bytes(ByteString body) {
        return Objects.requireNonNullElse(body, ByteString.EMPTY);
    }

    private static Stream<Span> spansOf(Protobuf resource) {
        String service = resource.messages(1).flatMap(attributes -> labels(attributes, 1).entrySet().stream())
                .filter(attribute -> attribute.getKey().equals("service.name")).map(Map.Entry::getValue).findFirst().orElse("");
        return resource.messages(2).flatMap(scope -> scope.messages(2)).map(span -> {
            Protobuf status = span.messages(15).findFirst().orElse(Protobuf.of(ByteString.EMPTY));
            return new Span(service, span.hex(1), span.hex(2), span.hex(4), span.text(5), (int) span.number(6), labels(span, 9),
                    status.number(3) == FAILED, status.text(2));
        });
    }

    private static Stream<Point> pointsOf(Protobuf metric) {
        Stream<Point> numbers = Stream.of(5, 7).flatMap(metric::messages).flatMap(data -> data.messages(1))
                .map(point -> new Point(metric.text(1), labels(point, 7), point.number(6)));
        Stream<Point> histograms = metric.messages(9).flatMap(data -> data.messages(1))
                .map(point -> new Point(metric.text(1), labels(point, 9), point.number(4)));
        return Stream.concat(numbers, histograms);
    }

    private static Map<String, String> labels(Protobuf message, int number) {
        return message.messages(number).collect(Collectors.toMap(pair -> pair.text(1), pair -> pair.messages(2).findFirst().map(Collector::value).orElse("")));
    }

    private static String value(Protobuf any) {
        return any.has(3) ? String.valueOf(any.number(3)) : any.text(1);
    }
}
