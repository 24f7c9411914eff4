package billing.acceptance.shard;

import billing.acceptance.features.SelectionFilter;
import java.util.function.Supplier;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves to a shard the scenarios that fall to it, after {@link SelectionFilter} has left those that were asked for; and {@link EmptyShardIT} where that is
 * none. JUnit finds it by {@code META-INF/services}; the same scenarios are left when failed ones are rerun.
 */
public final class ShardFilter implements PostDiscoveryFilter {

    private final Supplier<Part> part;

    /** For JUnit. */
    public ShardFilter() {
        this(ThisPart::get);
    }

    ShardFilter(Supplier<Part> part) {
        this.part = part;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        boolean isScenario = descriptor.isTest() && descriptor.getUniqueId().hasPrefix(SelectionFilter.SCENARIOS);
        return FilterResult.includedIf(isScenario ? isPlanned(descriptor) : !EmptyShardIT.has(descriptor.getUniqueId()) || part.get().isEmpty());
    }

    private boolean isPlanned(TestDescriptor scenario) {
        return scenario.getSource().filter(FileSource.class::isInstance).map(FileSource.class::cast).flatMap(Part.Spot::of).map(part.get()::has).orElse(true);
    }
}
