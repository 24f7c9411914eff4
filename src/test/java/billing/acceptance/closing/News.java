package billing.acceptance.closing;

import billing.acceptance.run.Ended;
import billing.acceptance.run.Outages;
import billing.report.history.Change;
import billing.report.history.Night;
import billing.report.history.Verdict;
import billing.report.unusual.Oddity;
import billing.report.unusual.Unusual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to say about a run as a whole, in sentences; console and page say the same.
 *
 * @param comparison with the last run of its kind
 * @param money by how much bills were wrong, and how many scenarios found amounts wrong that say nothing of a total
 * @param outages what was given up
 * @param leftOut what the report does not show
 */
record News(String comparison, List<String> money, List<String> outages, List<String> unusual, List<String> fixed, List<String> leftOut) {

    static News of(Tonight tonight, List<String> leftOut) {
        return new News(comparison(tonight), money(tonight.incidents()), Outages.lines(tonight.scenarios().stream().map(Ended::outcome).toList()), unusual(tonight), fixed(tonight),
                leftOut);
    }

    /** For the console, which tells outages itself. */
    List<String> lines() {
        Stream<String> odd = unusual.stream().map(sentence -> "Unusual: " + sentence);
        return Stream.of(Stream.of(comparison), money.stream(), odd, leftOut.stream()).flatMap(Function.identity()).toList();
    }

    private static List<String> money(List<Incident> incidents) {
        List<String> totals = WrongMoney.of(incidents.stream().flatMap(incident -> incident.wrongBy().stream()).toList()).sentences();
        long others = incidents.stream().filter(incident -> incident.isOfAmounts() && incident.wrongBy().isEmpty()).count();
        String scenarios = others == 1 ? "1 scenario" : others + " scenarios";
        return others == 0 ? totals : Stream.concat(totals.stream(), Stream.of("Wrong amounts in %s whose total is right or was not looked at.".formatted(scenarios))).toList();
    }

    /** A shard alone is no night: the history holds only all of them together. */
    private static String comparison(Tonight tonight) {
        String compared = compared(tonight);
        return tonight.run().isShard() ? compared + " This shard alone is not kept; the merge of all shards is." : compared;
    }

    private static String compared(Tonight tonight) {
        List<Night> before = tonight.past().history().nights();
        if (before.isEmpty()) {
            return "The first run of its kind: there is nothing to compare it with.";
        }
        return "Since the run of %s, the last of its kind: %d newly in trouble, %d in trouble as before, %d fixed, %d flaky.".formatted(
                Times.minute(before.get(before.size() - 1).start()), count(tonight, Change.Kind.NEW), count(tonight, Change.Kind.LASTING), count(tonight, Change.Kind.FIXED),
                tonight.scenarios().stream().filter(scenario -> scenario.outcome().verdict() == Verdict.FLAKY).count());
    }

    private static long count(Tonight tonight, Change.Kind kind) {
        return tonight.scenarios().stream().flatMap(scenario -> tonight.change(scenario).stream()).filter(change -> change.kind() == kind).count();
    }

    private static List<String> unusual(Tonight tonight) {
        Map<String, Ended> byIdentity = tonight.scenarios().stream().collect(Collectors.toMap(Ended::identity, Function.identity()));
        return Unusual.in(tonight.night(), tonight.past()).stream().map(oddity -> sentence(oddity, byIdentity)).toList();
    }

    private static String sentence(Oddity oddity, Map<String, Ended> byIdentity) {
        String subject = Optional.ofNullable(byIdentity.get(oddity.subject())).map(scenario -> scenario.outcome().heading()).orElse("area " + oddity.subject());
        return "%s: %s.".formatted(subject, oddity.words());
    }

    private static List<String> fixed(Tonight tonight) {
        return tonight.scenarios().stream().flatMap(scenario -> tonight.change(scenario).filter(change -> change.kind() == Change.Kind.FIXED)
                .map(change -> scenario.outcome().heading() + ": " + change.words().substring(Change.Kind.FIXED.mark().length())).stream()).toList();
    }
}
