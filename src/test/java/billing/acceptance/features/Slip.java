package billing.acceptance.features;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a word differs from a keyword, letter case ignored, Hangul taken apart into its letters.
 *
 * <p>An edit is a letter too many, missing or wrong, or two neighbours swapped: {@code Tehn} is one edit from {@code Then}.
 */
public record Slip(String read, String keyword) {

    private static final int HALF_PERCENT = 50;

    boolean isNone() {
        return letters(read).equals(letters(keyword));
    }

    int edits() {
        return Edits.between(letters(read), letters(keyword));
    }

    /** A letter doubled or two neighbours swapped: slips of the fingers that hardly ever make another word. */
    boolean isOfTheFingers() {
        return edits() == 1 && (isSwap() || isDoubling());
    }

    /** One edit at most in every four letters. */
    public boolean isSmall() {
        return edits() <= letters(keyword).length() / 4;
    }

    /** Two edits at most, and half the letters right. */
    boolean isConceivable() {
        return edits() <= 2 && isAtMost(HALF_PERCENT);
    }

    /** At most so many edits in a hundred letters. */
    boolean isAtMost(int percent) {
        return edits() * 100 <= percent * letters(keyword).length();
    }

    private boolean isSwap() {
        return read.length() == keyword.length() && sorted(letters(read)).equals(sorted(letters(keyword)));
    }

    private boolean isDoubling() {
        String letters = letters(read);
        return IntStream.range(1, letters.length())
                .filter(i -> letters.charAt(i) == letters.charAt(i - 1))
                .anyMatch(i -> new StringBuilder(letters).deleteCharAt(i).toString().equals(letters(keyword)));
    }

    private static String sorted(String word) {
        return word.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String letters(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    }
}
