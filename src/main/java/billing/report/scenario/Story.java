package billing.report.scenario;

import billing.manager.Ledger;
import billing.report.html.Tone;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a scenario when it has ended.
 *
 * @param finding why it did not pass; absent: it passed or was left out
 * @param calls in the order in which they ended
 * @param ledger what the system keeps of the customer at the end; absent: there is no customer, or the system could not tell
 */
public record Story(Heading heading, Optional<Finding> finding, List<Call> calls, Optional<Ledger> ledger, List<Stage> life, Particulars particulars) {

    /**
     * What stands above everything.
     *
     * @param place {@code features/credit/expiry.feature:12}
     * @param verdict {@code passed}
     */
    public record Heading(String title, Optional<String> rule, String place, String verdict, Tone tone) {}

    public Story {
        calls = List.copyOf(calls);
        life = List.copyOf(life);
    }
}
