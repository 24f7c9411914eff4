package billing.acceptance;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs every scenario under {@code features}, or what {@code -Dcucumber.features=…} and {@code -Dcucumber.filter.tags=…} select. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
final class FeaturesIT {}
