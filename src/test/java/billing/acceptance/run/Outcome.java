package billing.acceptance.run;

import billing.client.Outage;
import java.util.Optional;

/** A scenario that has run: where it stands, its title, its verdict, what stopped it. */
record Outcome(ScenarioPlace place, String title, Verdict verdict, Optional<Trouble> trouble) {

    /** {@code features/credit/expiry.feature:12  Two credits [5,000 KRW, free]}. */
    String heading() {
        String values = place.values().isEmpty() ? "" : " " + place.values();
        return place.location() + "  " + title + values;
    }

    /** The outage that stopped it, if nothing else did. */
    Optional<Outage> outage() {
        return trouble.flatMap(Trouble::outage);
    }

    boolean isTrouble() {
        return verdict == Verdict.FAILED || verdict == Verdict.BROKEN;
    }
}
