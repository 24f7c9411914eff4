package billing.engine;

import java.util.function.Consumer;

/**
 * A property that is checked for many random cases. The cases are the same in every run; a case that fails names the seed that repeats it.
 *
 * <p>Example: {@code Property.holds(1000, dice -> assertThat(dice.between(1, 6)).isLessThan(7))}.
 */
final class Property {

    private Property() {}

    static void holds(int cases, Consumer<Dice> property) {
        for (long seed = 0; seed < cases; seed++) {
            holdsFor(seed, property);
        }
    }

    /** One case by itself; put it in place of {@link #holds} to look at a failure. */
    static void holdsFor(long seed, Consumer<Dice> property) {
        try {
            property.accept(new Dice(seed));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("The property does not hold for seed %d; Property.holdsFor(%d, …) repeats it.\n%s"
                    .formatted(seed, seed, failure.getMessage()), failure);
        }
    }
}
