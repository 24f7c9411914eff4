package billing.acceptance.run;

import billing.acceptance.features.SelectionFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Lets a second attempt at a run try again what went wrong, and nothing else.
 *
 * <p>Not tried again: what passed, what a system that is away stopped, and, if more than {@value #MOST} scenarios went wrong, any: so many are not flaky.
 * JUnit finds it by {@code META-INF/services}. Before the first attempt there are no results, and everything is kept.
 */
public final class TriedBefore implements PostDiscoveryFilter {

    static final int MOST = 50;

    private final Attempts attempts;
    private Set<String> settled = Set.of();
    private long read;

    /** For JUnit. */
    public TriedBefore() {
        this(ResultsDirectory.path());
    }

    TriedBefore(Path results) {
        this.attempts = new Attempts(results);
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        boolean isScenario = descriptor.isTest() && descriptor.getUniqueId().hasPrefix(SelectionFilter.SCENARIOS);
        return FilterResult.includedIf(!isScenario || !isSettled(descriptor));
    }

    private boolean isSettled(TestDescriptor scenario) {
        readWhatIsNew();
        return scenario.getSource()
                .filter(FileSource.class::isInstance)
                .map(FileSource.class::cast)
                .flatMap(source -> source.getPosition().map(position -> SourcePath.of(source.getUri()) + ":" + position.getLine()))
                .filter(settled::contains)
                .isPresent();
    }

    /** One filter may see several attempts. */
    private void readWhatIsNew() {
        if (attempts.size() != read) {
            read = attempts.size();
            settled = settled(Ended.of(attempts.all().stream()).stream().map(Ended::outcome).toList());
        }
    }

    static Set<String> settled(List<Outcome> outcomes) {
        boolean tooMany = outcomes.stream().filter(Outcome::isTrouble).count() > MOST;
        return outcomes.stream().filter(outcome -> tooMany || !outcome.isTrouble() || outcome.outage().isPresent())
                .map(outcome -> outcome.place().location()).collect(Collectors.toUnmodifiableSet());
    }
}
