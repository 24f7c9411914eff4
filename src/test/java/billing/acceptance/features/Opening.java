package billing.acceptance.features;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins, seen beside a step keyword: as many words as the keyword has, the punctuation behind them, and the rest of the line.
 *
 * <p>Example: {@code Givven: a customer} beside {@code Given} begins with {@code Givven}, then {@code :}, and its rest is {@code a customer}.
 * Any white space parts words here; for Gherkin only a plain blank parts a keyword from its step.
 */
record Opening(String keyword, String word, String mark, String rest) {

    private static final String BLANKS = "[\\s\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]+";
    private static final Pattern WORD_AND_MARK = Pattern.compile("(?s)(.*?)([:：,.;!?]*)");

    static Opening of(String line, String keyword) {
        int length = keyword.split(" ").length;
        List<String> words = List.of(line.replaceFirst("^" + BLANKS, "").split(BLANKS));
        int end = Math.min(length, words.size());
        Matcher head = WORD_AND_MARK.matcher(String.join(" ", words.subList(0, end)));
        String rest = String.join(" ", words.subList(end, words.size()));
        return head.matches() ? new Opening(keyword, head.group(1), head.group(2), rest) : new Opening(keyword, "", "", rest);
    }

    Slip slip() {
        return new Slip(word, keyword);
    }

    boolean isExact() {
        return word.equals(keyword) && mark.isEmpty();
    }

    boolean hasColon() {
        return mark.equals(":") || mark.equals("：");
    }

    boolean isCapitalised() {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** The line as it was probably meant. */
    String corrected() {
        return rest.isEmpty() ? keyword + " …" : keyword + " " + rest;
    }
}
