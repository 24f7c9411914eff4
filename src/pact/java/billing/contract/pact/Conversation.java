package billing.contract.pact;

import static au.com.dius.pact.consumer.ConsumerPactRunnerKt.runConsumerTest;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.Matchers;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.PactSpecVersion;
import billing.client.Addresses;
import billing.client.BillingApi;
import billing.client.HttpLine;
import billing.client.Timeouts;
import billing.client.Writing;
import billing.money.Member;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * Requests of a manager and the answers that it counts on. Held against a mock of the provider, they are written into the pact.
 *
 * <p>A request must come exactly so; an answer may be any of the same shape.
 */
final class Conversation {

    static final String CONSUMER = "billing-acceptance";
    static final String PROVIDER = "billing-api";

    private static final Timeouts TIMEOUTS = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final Map<String, String> HEADERS = Map.of("Authorization", "Bearer .+", "Idempotency-Key", ".+", "X-App-Key", ".+");

    private final PactBuilder pact = new PactBuilder(CONSUMER, PROVIDER, PactSpecVersion.V4);
    private final Member member;

    private Conversation(Member member) {
        this.member = member;
    }

    /** About a Korean customer. */
    static Conversation begin() {
        return new Conversation(Member.KR);
    }

    static Conversation about(Member member) {
        return new Conversation(member);
    }

    /** @param params of the state, each name followed by its value; the customer is added */
    Given given(String state, String... params) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("uuid", Scene.UUID);
        if (member != Member.KR) {
            all.put("member", member.code());
        }
        for (int at = 0; at < params.length; at += 2) {
            all.put(params[at], params[at + 1]);
        }
        return new Given(state, all);
    }

    /** A state of the provider in which something is asked. */
    final class Given {

        private final String state;
        private final Map<String, String> params;

        private Given(String state, Map<String, String> params) {
            this.state = state;
            this.params = params;
        }

        /** @param description what is asked, unique with its state in the pact */
        Conversation ask(String description, Ask ask, Reply reply) {
            pact.given(state, params).expectsToReceiveHttpInteraction(description, http -> {
                Rules.apply(http.withRequest(request -> requested(request, ask)).willRespondWith(response -> {
                    response.status(reply.status());
                    response.body(reply.body(), reply.type());
                    return response;
                }).getInteraction(), ask, reply);
                return http;
            });
            return Conversation.this;
        }
    }

    /** Lets a manager have the conversation; whatever it asks and however it reads the answers, it is asserted by whoever lets it. */
    void held(Consumer<Scene> by) {
        OkHttpClient line = HttpLine.open(TIMEOUTS);
        PactVerificationResult result = runConsumerTest(pact.toPact(), MockProviderConfig.createDefault(PactSpecVersion.V4), (server, context) -> {
            BillingApi.Access access = new BillingApi.Access(Addresses.one(URI.create(server.getUrl())), "token", Writing.to(Scene.UUID));
            by.accept(Scene.of(new BillingApi(line, access, exchange -> {}), member));
            return Optional.empty();
        });
        HttpLine.close(line);
        if (result instanceof PactVerificationResult.Error error) {
            throw new AssertionError(error.getMockServerState().getDescription() + ": " + error.getError(), error.getError());
        }
        assertThat(result).as(result::getDescription).isInstanceOf(PactVerificationResult.Ok.class);
    }

    private static HttpRequestBuilder requested(HttpRequestBuilder request, Ask ask) {
        request.method(ask.method()).path(ask.path());
        request.header("Authorization", Matchers.regexp(HEADERS.get("Authorization"), "Bearer token"));
        ask.headers().forEach((name, value) -> request.header(name, Matchers.regexp(HEADERS.get(name), value)));
        ask.query().forEach(request::queryParameter);
        ask.body().ifPresent(body -> request.body(body, "application/json"));
        return request;
    }
}
