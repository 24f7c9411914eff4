package billing.acceptance.run;

import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Takes scenarios that the tag expression leaves out of the run altogether; Cucumber alone would count each of them as skipped.
 *
 * <p>With it, an expression that selects nothing is a failed run: JUnit's suite refuses to run without tests.
 */
public final class SelectedScenarios implements PostDiscoveryFilter {

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(runs(test, System.getProperty(RunProperties.TAGS, "")));
    }

    static boolean runs(TestDescriptor test, String expression) {
        return !isScenario(test) || TagFilter.selects(expression, tags(test));
    }

    private static boolean isScenario(TestDescriptor test) {
        return test.isTest() && test.getUniqueId().getSegments().stream().anyMatch(segment -> segment.getValue().equals("cucumber"));
    }

    private static List<String> tags(TestDescriptor test) {
        return test.getTags().stream().map(tag -> "@" + tag.getName()).toList();
    }
}
