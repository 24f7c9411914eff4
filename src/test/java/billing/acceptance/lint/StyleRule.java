package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import java.util.stream.Stream;

/** One thing that the style asks of a feature file; what breaks it is told with what to write instead. */
@FunctionalInterface
interface StyleRule {

    Stream<Problem> brokenIn(FeatureFile file);
}
