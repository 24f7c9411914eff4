package billing.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import org.junit.jupiter.api.AfterAll;

/** The provider keeps the pact that is under version control. */
@Provider(Conversation.PROVIDER)
@PactFolder("src/main/pact")
final class ProviderPactTest extends Replay {

    private static final billing.contract.pact.Provider HELD = billing.contract.pact.Provider.open();

    ProviderPactTest() {
        super(HELD);
    }

    @AfterAll
    static void close() {
        HELD.close();
    }
}
