package billing.acceptance.run.trial;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.java.en.Then;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Steps by which a scenario finds out whether another one runs at the same time; only {@code SerialTest} knows them. */
public final class MeetingSteps {

    private static final int LONGEST_SECONDS = 20;
    private static final int A_WHILE_MILLIS = 400;

    /** Where two scenarios of this process meet if they are there together. */
    private static final Exchanger<String> ROOM = new Exchanger<>();

    @Then("another scenario runs at the same time")
    public void together() throws InterruptedException, TimeoutException {
        ROOM.exchange("", LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Then("no other scenario runs at the same time")
    public void alone() {
        assertThatThrownBy(() -> ROOM.exchange("", A_WHILE_MILLIS, TimeUnit.MILLISECONDS)).as("what came of the wait for another").isInstanceOf(TimeoutException.class);
    }
}
