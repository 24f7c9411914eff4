package billing.api;

import java.math.BigInteger;
import java.util.Optional;

/**
 * One step from charge to total.
 *
 * @param rule the rulebook's paragraph: {@code §8}
 * @param projectId the project that the step is about; absent: the billing group
 * @param item what the statement shows the amount as: {@code charge}, {@code tax}
 * @param effect what the step adds, negative if it lowers the amount
 * @param reached the amount after the step
 */
public record ComputationStep(String rule, Optional<String> projectId, String item, String arithmetic, BigInteger effect, BigInteger reached) {}
