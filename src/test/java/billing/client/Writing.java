package billing.client;

import java.util.EnumSet;
import java.util.Set;

/** Guards for tests that are about something else than whom they write to. */
public final class Writing {

    private Writing() {}

    /** Everything is permitted, and these are the environment's own customers. */
    public static WriteGuard to(String... uuids) {
        return new WriteGuard(new WriteGuard.Rules("alpha", Set.of(uuids), EnumSet.allOf(Permit.class)));
    }
}
