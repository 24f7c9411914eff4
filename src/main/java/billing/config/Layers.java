package billing.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of all layers, the earlier layer first: the project's file, a file of one's own, environment variables, system properties. */
final class Layers {

    private static final String VARIABLE_PREFIX = "BILLING_";
    static final String PROPERTY_PREFIX = "billing.";

    private final Sources sources;
    private final Problems problems;

    Layers(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    List<Setting> settings() {
        List<Setting> atTheStart = Stream.concat(variables(), systemProperties()).toList();
        Stream<Setting> files = Stream.concat(projectFile(), ownFile(atTheStart));
        return Stream.concat(files, atTheStart.stream()).toList();
    }

    private Stream<Setting> projectFile() {
        return new PropertiesFile(Layer.PROJECT_FILE, Sources.PROJECT_FILE, sources.projectFile()).settings(problems).stream();
    }

    private Stream<Setting> ownFile(List<Setting> atTheStart) {
        return new Values(Setting.inForce(atTheStart, Optional.empty()), problems)
                .read(Keys.CONFIG)
                .map(file -> new PropertiesFile(Layer.OWN_FILE, file.path().toString(), file.text()).settings(problems))
                .stream()
                .flatMap(List::stream);
    }

    /** A variable that sets no key keeps its own name, which is then refused as a key that does not exist. */
    private Stream<Setting> variables() {
        return startingWith(VARIABLE_PREFIX, sources.variables()).map(variable -> new Setting(
                Layer.VARIABLE,
                Optional.empty(),
                Keys.setBy(variable.getKey()).orElse(variable.getKey()),
                variable.getValue().strip(),
                "environment variable " + variable.getKey()));
    }

    private Stream<Setting> systemProperties() {
        return startingWith(PROPERTY_PREFIX, sources.properties()).map(property -> new Setting(
                Layer.SYSTEM_PROPERTY,
                Optional.empty(),
                property.getKey(),
                property.getValue().strip(),
                "system property -D" + property.getKey()));
    }

    private static Stream<Map.Entry<String, String>> startingWith(String prefix, Map<String, String> all) {
        return all.entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix)).sorted(Map.Entry.comparingByKey());
    }
}
