package billing.report.history;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A scenario in one of the kept runs. */
public record Seen(Night night, KeptScenario scenario) {

    public Verdict verdict() {
        return scenario.verdict();
    }

    LocalDate day() {
        return LocalDate.ofInstant(night.start(), ZoneOffset.UTC);
    }

    boolean isDown() {
        return verdict() == Verdict.FAILED || verdict() == Verdict.BROKEN;
    }
}
