package billing.acceptance.run;

import java.util.Properties;

/** What the features ran against, as the report names it; by default the {@code local} environment, all members, the sandbox, no fixed month. */
record RunSettings(String environment, String member, String mode, String month) {

    static RunSettings of(Properties run) {
        return new RunSettings(
                run.getProperty("billing.environment", "local"),
                run.getProperty("billing.member", "all"),
                run.getProperty("billing.mode", "mock"),
                run.getProperty("billing.month", "-"));
    }
}
