package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;

/** What a shard runs to which no scenario falls: {@link ShardFilter} leaves it out of all others, so that a run in which no test is found fails. */
final class EmptyShardIT {

    @Test
    void nothing_falls_to_this_shard_though_scenarios_were_selected() {
        Part part = ThisPart.get();

        assertThat(part.selected()).isNotEmpty();
        assertThat(part.planned()).isEmpty();
    }

    /** Whether something found by JUnit is part of this class. */
    static boolean has(UniqueId found) {
        return found.getSegments().stream().anyMatch(segment -> segment.getValue().equals(EmptyShardIT.class.getName()));
    }
}
