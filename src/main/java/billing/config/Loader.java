package billing.config;

import billing.text.Choice;
import java.util.List;
import java.util.Optional;

/** Reads the whole configuration, and refuses everything that is wrong with it at once. */
final class Loader {

    private final Sources sources;
    private final Problems problems = new Problems();

    Loader(Sources sources) {
        this.sources = sources;
    }

    BillingConfig load() {
        List<Setting> settings = new Layers(sources, problems).settings();
        new KeyCheck(problems).check(settings);
        Optional<String> environment = environment(settings);
        Values values = values(settings, environment);
        Draft draft = Draft.read(values);
        environment.ifPresent(name -> draft.mode().ifPresent(mode -> new ModeCheck(values, name).check(mode)));
        problems.refuseAny();
        return draft.complete(environment.orElseThrow(), new Months(sources.clock()));
    }

    /** The environment is chosen outside of all sections, and is one of them. */
    private Optional<String> environment(List<Setting> settings) {
        List<String> sections = settings.stream().flatMap(setting -> setting.section().stream()).distinct().toList();
        Format<String> known = Format.word(Choice.of("known environment", sections));
        return values(settings, Optional.empty()).require(Keys.ENVIRONMENT.writtenAs(known));
    }

    private Values values(List<Setting> settings, Optional<String> environment) {
        return new Values(Setting.inForce(settings, environment), problems);
    }
}
