package billing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random draws from a seed: the same seed always draws the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from one to another, both inclusive. */
    long between(long first, long last) {
        return random.nextLong(first, last + 1);
    }

    boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    <T> T oneOf(List<T> values) {
        return values.get((int) between(0, values.size() - 1));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> drawn = new ArrayList<>();
        while (!left.isEmpty()) {
            drawn.add(left.remove((int) between(0, left.size() - 1)));
        }
        return drawn;
    }

    /** A decimal of a random size, from 0 to below ten to the power of {@code digits}, with at most so many decimals. */
    BigDecimal decimal(int digits, int decimals) {
        int scale = (int) between(0, decimals);
        long end = BigDecimal.TEN.pow((int) between(1, digits)).longValueExact();
        return BigDecimal.valueOf(between(0, end - 1)).movePointLeft(scale);
    }
}
