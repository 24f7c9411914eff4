package billing.client;

import billing.sandbox.PromptSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A server on loopback that gives the answers it was told, the last of them for ever, and keeps the requests it got. */
public final class ScriptedServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();

    /** What is answered to a request. */
    @FunctionalInterface
    public interface Script {

        MockResponse answer(RecordedRequest request, int number) throws InterruptedException;
    }

    public ScriptedServer(Script script) {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                int number;
                synchronized (requests) {
                    number = requests.size();
                    requests.add(request);
                }
                return script.answer(request, number);
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    public static ScriptedServer answering(MockResponse... answers) {
        return new ScriptedServer((request, number) -> answers[Math.min(number, answers.length - 1)]);
    }

    public static MockResponse answer(int status, String body) {
        return new MockResponse.Builder().code(status).setHeader("Content-Type", "application/json").body(body).build();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    public List<RecordedRequest> requests() {
        return requests;
    }

    /** The requests as lines: {@code GET /health}. */
    public List<String> lines() {
        return requests.stream().map(request -> request.getMethod() + " " + target(request)).toList();
    }

    /** What a request asks for, path and query: its line may name the host before them. */
    public static String target(RecordedRequest request) {
        HttpUrl url = request.getUrl();
        return url.encodedPath() + Optional.ofNullable(url.encodedQuery()).map(query -> "?" + query).orElse("");
    }

    static String body(RecordedRequest request) {
        return Optional.ofNullable(request.getBody()).map(body -> body.utf8()).orElse("");
    }

    @Override
    public void close() {
        server.close();
    }
}
