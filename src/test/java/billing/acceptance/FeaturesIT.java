package billing.acceptance;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** All features. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
public class FeaturesIT {}
