package billing.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A word that must be one of a list, and the value it stands for.
 *
 * <p>Example: {@code Choice.of("country", List.of(KR, JP), Member::country).pick("Koera")} throws {@link NotAllowed}: {@code "Koera" is not a
 * country; allowed: Korea, Japan; nearest: Korea}.
 */
public final class Choice<T> {

    private final String noun;
    private final Map<String, T> values;

    private Choice(String noun, Map<String, T> values) {
        this.noun = noun;
        this.values = values;
    }

    public static <T> Choice<T> of(String noun, Collection<T> values, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        values.forEach(value -> byWord.put(word.apply(value), value));
        return new Choice<>(noun, byWord);
    }

    public static Choice<String> of(String noun, Collection<String> words) {
        return of(noun, words, Function.identity());
    }

    /** The value of a word, exactly as it is spelt in the list; anything else is {@link NotAllowed}. */
    public T pick(String read) {
        return find(read).orElseThrow(() -> new NotAllowed(noun, read, words()));
    }

    public Optional<T> find(String read) {
        return Optional.ofNullable(values.get(read));
    }

    public List<String> words() {
        return new ArrayList<>(values.keySet());
    }
}
