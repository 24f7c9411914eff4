package billing.acceptance;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * Runs every scenario under {@code features}, or what {@code -Dcucumber.features=…} and {@code -Dcucumber.filter.tags=…} select.
 *
 * <p>It may be left without any in a shard to which none falls; otherwise a run in which no test is found fails the build.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("cucumber")
@SelectDirectories("features")
final class FeaturesIT {}
