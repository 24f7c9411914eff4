package billing.report.scenario;

import java.util.Optional;

/**
 * What engineers look a scenario up by.
 *
 * @param customer its uuid and country; absent: the scenario had none
 * @param server who answered, as the design calls it: {@code Mock Server}
 * @param trace the id of its trace; absent: none was made
 * @param audit what the audit of the ledger found; absent: there was none
 * @param command runs this scenario alone
 */
public record Particulars(Optional<String> customer, String server, Optional<String> trace, Optional<String> audit, String command) {}
