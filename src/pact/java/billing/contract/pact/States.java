package billing.contract.pact;

import au.com.dius.pact.core.model.ProviderState;
import billing.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets up the states that an interaction is about; one that cannot be had fails the interaction, which is not even asked. */
final class States {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String CUSTOMER = "uuid";

    private final Provider provider;

    States(Provider provider) {
        this.provider = provider;
    }

    void setUp(ProviderState state) throws InterruptedException {
        Map<String, String> params = new TreeMap<>();
        state.getParams().forEach((name, value) -> params.put(name, String.valueOf(value)));
        Optional<String> uuid = Optional.ofNullable(params.remove(CUSTOMER));
        String body = Json.write(new billing.api.ProviderState(String.valueOf(state.getName()), Optional.of(params), uuid));
        HttpRequest request = HttpRequest.newBuilder(provider.states()).timeout(LONGEST).header("Authorization", "Bearer " + provider.token())
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("The state \"%s\" %s was not set up at %s: %d %s".formatted(state.getName(), state.getParams(), provider.states(),
                    answer.statusCode(), answer.body()));
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException("No states can be set up at %s: it does not answer".formatted(provider.states()), failed);
        }
    }
}
