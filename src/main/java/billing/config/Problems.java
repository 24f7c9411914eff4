package billing.config;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything found wrong so far, each thing once, so that a run refuses all of it together. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    void add(Setting setting, String what) {
        found.add(new Problem(setting.writtenKey(), what, setting.where()));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /** What explains several problems and is said once, after them. */
    void note(String text) {
        notes.add(text);
    }

    void refuseAny() {
        if (!found.isEmpty()) {
            throw new ConfigurationException(message());
        }
    }

    private String message() {
        String title = "The configuration has %s:".formatted(found.size() == 1 ? "a problem" : found.size() + " problems");
        return Stream.of(Stream.of(title), found.stream().map(Problem::toString), notes.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
