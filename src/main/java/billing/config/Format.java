package billing.config;

import billing.text.Choice;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value is written, and how it is read.
 *
 * <p>The reader answers anything else with an {@link IllegalArgumentException} whose message says what was read (unless it is a secret) and what is
 * allowed.
 */
record Format<T>(String allowed, Function<String, T> reader) {

    static <T> Format<T> word(Choice<T> choice) {
        return new Format<>(String.join(", ", choice.words()), choice::pick);
    }

    /** What is not read is refused by its noun: {@code "2026-3" is not a month; allowed: a month such as 2026-03}. */
    static <T> Format<T> of(String noun, String allowed, Function<String, Optional<T>> reader) {
        return new Format<>(allowed, written -> reader.apply(written).orElseThrow(
                () -> new IllegalArgumentException("\"%s\" is not a %s; allowed: %s".formatted(written, noun, allowed))));
    }

    T read(String written) {
        return reader.apply(written);
    }
}
