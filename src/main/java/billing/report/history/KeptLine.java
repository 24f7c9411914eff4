package billing.report.history;

import billing.api.BadJson;
import billing.api.Json;
import java.util.Optional;

/** A line of a series' file: a run, or something that is none and the reason why. */
record KeptLine(String text, Optional<Night> night, Optional<String> problem) {

    static KeptLine read(String text) {
        try {
            return new KeptLine(text, Optional.of(Json.readAnswer(text, Night.class)), Optional.empty());
        } catch (BadJson bad) {
            return new KeptLine(text, Optional.empty(), Optional.of(String.valueOf(bad.getMessage())));
        }
    }

    static KeptLine of(Night night) {
        return new KeptLine(Json.write(night), Optional.of(night), Optional.empty());
    }

    boolean isRun(String id) {
        return night.filter(run -> run.id().equals(id)).isPresent();
    }
}
