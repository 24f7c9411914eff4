package billing.config;

import billing.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a key that does not exist, is set where it may not be, or is written twice in one file, in every section. Values are never shown. */
final class KeyCheck {

    private static final String NOTE = "The keys are: %s. A <name> is in lower-case letters, digits and hyphens. "
            + "An environment variable is the key in upper case, with _ for . and -: BILLING_URL_METERING.";

    private final Problems problems;

    KeyCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<Setting> settings) {
        settings.forEach(setting -> Keys.find(setting.key()).ifPresentOrElse(key -> checkPlace(key, setting), () -> refuseUnknown(setting)));
        checkOnce(settings);
    }

    private void checkPlace(Key<?> key, Setting setting) {
        if (!key.places().allow(setting)) {
            problems.add(setting, "is not allowed here: " + key.places().instead());
        }
    }

    private void refuseUnknown(Setting setting) {
        problems.add(setting, "there is no such key" + nearest(setting).map(key -> "; nearest: " + key).orElse(""));
        problems.note(NOTE.formatted(Keys.ALL.stream().map(Key::name).collect(Collectors.joining(", "))));
    }

    private static Optional<String> nearest(Setting setting) {
        Stream<String> allowed = setting.layer() == Layer.VARIABLE
                ? Keys.ALL.stream().map(Key::variable)
                : Keys.ALL.stream().map(key -> key.of(customerIn(setting.key())).name());
        return Nearest.to(setting.key(), allowed.toList());
    }

    /** The customer's name in a misspelt key, as it may be written, so that the nearest key is one about the same customer. */
    private static String customerIn(String written) {
        String[] parts = written.split("\\.", 4);
        return parts.length == 4 ? parts[2].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") : "<name>";
    }

    private void checkOnce(List<Setting> settings) {
        Map<String, Setting> first = new HashMap<>();
        settings.stream().filter(setting -> setting.layer().isFile()).forEach(setting -> {
            Optional<Setting> earlier = Optional.ofNullable(first.putIfAbsent(setting.layer() + setting.writtenKey(), setting));
            earlier.ifPresent(same -> problems.add(setting, "is written twice; the first is at " + same.where()));
        });
    }
}
