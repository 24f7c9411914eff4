package billing.acceptance.shard;

import billing.acceptance.features.Problem;
import billing.acceptance.features.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether it is clear which shard the run is: asked before it begins, with the check of the features. */
final class ShardReadyToRunTest {

    @Test
    void the_shard_is_one_of_those_there_are_and_the_durations_can_be_read() {
        try {
            ShardSettings.ofThisProcess().shard();
            DurationsFile.ofThisProcess();
        } catch (ShardRefused refused) {
            Verdict.on("with what the shard was asked for", List.of(new Problem(refused.place(), 0, refused.what())));
        }
    }
}
