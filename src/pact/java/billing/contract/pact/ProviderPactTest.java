package billing.contract.pact;

import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import org.junit.jupiter.api.AfterAll;

/** The provider keeps the pact that is under version control. */
@au.com.dius.pact.provider.junitsupport.Provider(Conversation.PROVIDER)
@PactFolder("src/main/pact")
final class ProviderPactTest extends Replay {

    private static final Provider HELD = Provider.open();

    ProviderPactTest() {
        super(HELD);
    }

    @AfterAll
    static void close() {
        HELD.close();
    }
}
