package billing.acceptance.run;

import billing.config.BillingConfig;
import billing.config.ConfigurationException;
import billing.money.Member;

/** What the features ran against, as the report names it. */
record RunSettings(String environment, String member, String mode, String month) {

    /** As the run was configured; a configuration that cannot be used has failed the run, which is told elsewhere. */
    static RunSettings ofThisRun() {
        try {
            return of(BillingConfig.load());
        } catch (ConfigurationException unusable) {
            return new RunSettings("-", "-", "-", "-");
        }
    }

    static RunSettings of(BillingConfig config) {
        return new RunSettings(config.environment(), config.member().map(Member::code).orElse("all"), config.mode().word(), config.month().toString());
    }
}
