package billing.engine;

import billing.money.Money;
import java.util.Optional;

/**
 * One step of a bill's computation, for people to follow.
 *
 * @param paragraph the rulebook's: {@code §8}
 * @param project the project that it is about; absent: the billing group
 * @param arithmetic as an analyst would write it: {@code 10% of 1,364,192 KRW}
 * @param effect what the step adds to the amount, negative if it lowers it
 * @param reached the amount after the step
 */
public record Step(String paragraph, Optional<String> project, Item item, String arithmetic, Money effect, Money reached) {}
