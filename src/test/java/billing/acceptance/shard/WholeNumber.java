package billing.acceptance.shard;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number that is written in plain digits, between two bounds. */
final class WholeNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private WholeNumber() {}

    static Optional<Integer> of(String read, int least, int most) {
        return Optional.of(read).filter(text -> DIGITS.matcher(text).matches()).map(Integer::valueOf).filter(number -> number >= least && number <= most);
    }
}
