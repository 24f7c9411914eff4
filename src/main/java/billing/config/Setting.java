package billing.config;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key and the value written for it, with the place to change it; in a file it may stand in an environment's section.
 *
 * <p>Example: {@code %alpha.billing.member=jp} on line 7 of a file is the key {@code billing.member} in the section {@code alpha}.
 */
record Setting(Layer layer, Optional<String> section, String key, String value, String where) {

    private static final Comparator<Setting> LATER_WINS =
            Comparator.comparing(Setting::layer).thenComparing(setting -> setting.section().isPresent());

    /** The settings that count in an environment: the last layer's, and within a layer the section's. An empty value counts as not set. */
    static Map<String, Setting> inForce(List<Setting> settings, Optional<String> environment) {
        Map<String, Setting> inForce = new LinkedHashMap<>();
        settings.stream()
                .filter(setting -> setting.section().isEmpty() || setting.section().equals(environment))
                .filter(setting -> !setting.value().isEmpty())
                .sorted(LATER_WINS)
                .forEach(setting -> inForce.put(setting.key(), setting));
        return inForce;
    }

    /** The key as it is written: {@code %alpha.billing.member}. */
    String writtenKey() {
        return section.map(name -> "%" + name + "." + key).orElse(key);
    }

    /** The value is left out: it may be a secret. */
    @Override
    public String toString() {
        return writtenKey() + " at " + where;
    }
}
