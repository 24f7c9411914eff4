package billing.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values in force, read one by one; a value that cannot be read is a problem, and reads as not set. */
final class Values {

    private final Map<String, Setting> inForce;
    private final Problems problems;

    Values(Map<String, Setting> inForce, Problems problems) {
        this.inForce = inForce;
        this.problems = problems;
    }

    <T> Optional<T> read(Key<T> key) {
        return find(key).flatMap(setting -> read(setting, key.format()));
    }

    /** As {@link #read}; a value that is not set is missing from the project's file. */
    <T> Optional<T> require(Key<T> key) {
        return require(key, Sources.PROJECT_FILE);
    }

    /** As {@link #read}; a value that is not set is a problem, to be mended at the given place. */
    <T> Optional<T> require(Key<T> key, String where) {
        if (!isSet(key)) {
            problems.add(new Problem(key.name(), "is not set; allowed: " + key.format().allowed(), where));
        }
        return read(key);
    }

    boolean isSet(Key<?> key) {
        return inForce.containsKey(key.name());
    }

    Optional<Setting> find(Key<?> key) {
        return Optional.ofNullable(inForce.get(key.name()));
    }

    List<Setting> all() {
        return List.copyOf(inForce.values());
    }

    void refuse(Setting setting, String what) {
        problems.add(setting, what);
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    private <T> Optional<T> read(Setting setting, Format<T> format) {
        try {
            return Optional.of(format.read(setting.value()));
        } catch (IllegalArgumentException refused) {
            problems.add(setting, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
