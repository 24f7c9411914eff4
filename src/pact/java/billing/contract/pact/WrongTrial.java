package billing.contract.pact;

import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import org.junit.jupiter.api.AfterAll;

/** A pact that nobody can keep, to be tried by its test alone. */
@au.com.dius.pact.provider.junitsupport.Provider(Conversation.PROVIDER)
@PactFolder("src/pact/wrong")
final class WrongTrial extends Replay {

    private static final Provider HELD = Provider.embedded();

    WrongTrial() {
        super(HELD);
    }

    @AfterAll
    static void close() {
        HELD.close();
    }
}
