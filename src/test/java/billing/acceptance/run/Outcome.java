package billing.acceptance.run;

import billing.client.Outage;
import billing.report.history.Verdict;
import java.util.Optional;

/** A scenario that has run: where it stands, its title, its verdict, what stopped it. */
public record Outcome(ScenarioPlace place, String title, Verdict verdict, Optional<Trouble> trouble) {

    /** {@code features/credit/expiry.feature:12  Two credits [5,000 KRW, free]}. */
    public String heading() {
        String values = place.values().isEmpty() ? "" : " " + place.values();
        return place.location() + "  " + title + values;
    }

    /** The outage that stopped it, if nothing else did. */
    public Optional<Outage> outage() {
        return trouble.flatMap(Trouble::outage);
    }

    public boolean isTrouble() {
        return verdict.isTrouble();
    }
}
