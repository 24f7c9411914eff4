package billing.acceptance.page;

import billing.report.scenario.Finding.Advice;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a failure of each kind means, and what to do about it; its message begins with the kind. */
final class Advices {

    private static final Advice TEST = new Advice("The scenario or its steps stumbled; nothing is said about the bill.",
            "Mend the step that the message names, and run the scenario again. If it is the suite's own fault, give this page to an engineer.");

    private static final Map<String, Advice> BY_KIND = kinds();

    private Advices() {}

    static Advice of(String message) {
        return BY_KIND.entrySet().stream().filter(kind -> message.startsWith(kind.getKey())).map(Map.Entry::getValue).findFirst().orElse(TEST);
    }

    private static Map<String, Advice> kinds() {
        Map<String, Advice> kinds = new LinkedHashMap<>();
        kinds.put("Wrong ledger", new Advice("After the scenario, what the system keeps of the customer contradicts itself.",
                "Do not trust this customer's bill. Give this page to whoever owns the billing system; the audit below names the law and the figures."));
        kinds.put("Wrong", new Advice("The system answered, and what it says is not what the analyst expects.",
                "Compare the marked row with the rulebook's paragraph. If the expectation is right, the system bills wrongly: report it with this page. If not, correct the feature."));
        kinds.put("Refused", new Advice("The system refused a request that the scenario expects it to accept.",
                "Read the reason. If the refusal is right, say so in the feature's next step; if not, report it with this page."));
        kinds.put("Failed job", new Advice("A batch job failed, and no later step of the scenario speaks of it.",
                "Read the job's reason. If it is right, expect it in the feature; if not, report it with this page."));
        kinds.put("System unavailable", new Advice("The system could not be reached or gave no usable answer; nothing is said about the bill.",
                "See that the system is up and its address is right, then run the scenario again. If only this scenario is broken, look at the last call below."));
        kinds.put("Unreadable answer", new Advice("The system answered with something that its own description does not promise; nothing is said about the bill.",
                "Report the answer of the last call below to whoever owns the billing system; the attached exchanges hold all of it."));
        return kinds;
    }
}
