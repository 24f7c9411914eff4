package billing.acceptance.run;

import java.util.Locale;

/** What people call a hook: the words of its method's name, {@code audit of the ledger}. */
final class HookName {

    private HookName() {}

    /** @param location where the hook is: {@code billing.steps.Hooks.auditOfTheLedger(io.cucumber.java.Scenario)} */
    static String of(String location) {
        String method = location.replaceFirst("\\(.*", "").replaceFirst(".*\\.", "");
        return method.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
