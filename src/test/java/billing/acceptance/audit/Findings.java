package billing.acceptance.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What was found in a ledger. A law that holds, which is nearly every one, is not put into words. */
final class Findings {

    private final List<Violation> all = new ArrayList<>();

    void unless(boolean holds, Supplier<Violation> broken) {
        if (!holds) {
            all.add(broken.get());
        }
    }

    List<Violation> all() {
        return List.copyOf(all);
    }
}
