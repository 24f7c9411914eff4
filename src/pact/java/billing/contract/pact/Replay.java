package billing.contract.pact;

import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import java.net.MalformedURLException;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every interaction of a pact, asked of a provider after its states were set up. The token is the provider's own; the pact holds none. */
@IgnoreMissingStateChange
abstract class Replay {

    private final Provider provider;

    Replay(Provider provider) {
        this.provider = provider;
    }

    @BeforeEach
    void setUp(PactVerificationContext context) throws MalformedURLException, InterruptedException {
        context.setTarget(target());
        for (ProviderState state : context.getInteraction().getProviderStates()) {
            new States(provider).setUp(state);
        }
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void answers_as_agreed(PactVerificationContext context, HttpRequest request) {
        request.setHeader("Authorization", "Bearer " + provider.token());
        context.verifyInteraction();
    }

    private HttpTestTarget target() throws MalformedURLException {
        return HttpTestTarget.fromUrl(provider.address().toURL());
    }
}
