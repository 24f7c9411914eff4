package billing.acceptance.features;

import billing.acceptance.run.StepHint;
import java.util.Collection;
import java.util.Optional;

/** Tells the step nearest to one that does not exist: {@code the total is {money}} for "the totl is 5 KRW". */
public final class NearestStep implements StepHint {

    @Override
    public Optional<String> nearest(String text, Collection<String> expressions) {
        return WordDistance.nearest(text, expressions).findFirst();
    }
}
