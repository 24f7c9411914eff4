package billing.acceptance.features;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A feature file that is to run, and which of its lines were named; no lines mean all of it. */
public record RequestedFile(FeatureFile file, Set<Integer> lines) {

    static RequestedFile of(FeatureFile file, Collection<Integer> lines) {
        return new RequestedFile(file, Set.copyOf(lines));
    }

    /** The same file asked for twice: all of it if one of the two means all of it. */
    RequestedFile and(RequestedFile other) {
        return lines.isEmpty() || other.lines.isEmpty()
                ? new RequestedFile(file, Set.of())
                : new RequestedFile(file, Stream.concat(lines.stream(), other.lines.stream()).collect(Collectors.toSet()));
    }
}
