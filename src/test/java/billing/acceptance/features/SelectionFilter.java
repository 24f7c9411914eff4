package billing.acceptance.features;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Takes the scenarios that are not selected out of the run and its count, where Cucumber alone would report them as skipped.
 *
 * <p>It looks only at scenarios of the suite {@code billing.acceptance.FeaturesIT}: unit tests, and Cucumber runs that unit tests start
 * themselves, are not its business. If the request has problems it keeps everything: the check before the run has failed then. JUnit finds it
 * by {@code META-INF/services}; the selection is made once in a process, when the first scenario is seen.
 */
public final class SelectionFilter implements PostDiscoveryFilter {

    public static final UniqueId SCENARIOS =
            UniqueId.forEngine("junit-platform-suite").append("suite", "billing.acceptance.FeaturesIT").appendEngine("cucumber");

    private final Supplier<Selection> selection;

    /** For JUnit. */
    public SelectionFilter() {
        this(Selection::ofThisProcess);
    }

    SelectionFilter(Supplier<Selection> selection) {
        this.selection = selection;
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        boolean isScenario = descriptor.isTest() && descriptor.getUniqueId().hasPrefix(SCENARIOS);
        return FilterResult.includedIf(!isScenario || selection.get().isRefused() || isSelected(descriptor));
    }

    private boolean isSelected(TestDescriptor descriptor) {
        return descriptor.getSource()
                .filter(FileSource.class::isInstance)
                .map(FileSource.class::cast)
                .flatMap(source -> source.getPosition().map(position -> selection.get().has(source.getFile().toPath(), position.getLine())))
                .orElse(true);
    }
}
