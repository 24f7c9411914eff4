package billing.report.scenario;

import billing.client.Exchange;
import java.time.Instant;

/**
 * An exchange of a scenario.
 *
 * @param step on whose behalf it was made, as the feature writes it: {@code When the bill is calculated}
 */
public record Call(Instant begin, String step, Exchange exchange) {}
