package billing.acceptance.run;

import java.util.Collection;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the step that was probably meant by one that does not exist; an implementation is named in {@code META-INF/services}. */
@FunctionalInterface
public interface StepHint {

    /** The expression nearest to the text among those that steps are defined with: {@code the total is {money}} for "the totl is 5 KRW". */
    Optional<String> nearest(String text, Collection<String> expressions);

    /** The first hint that one of the installed implementations gives. */
    static StepHint installed() {
        var hints = ServiceLoader.load(StepHint.class).stream().map(ServiceLoader.Provider::get).toList();
        return (text, expressions) -> hints.stream().flatMap(hint -> hint.nearest(text, expressions).stream()).findFirst();
    }
}
