package billing.acceptance.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far a text is from a step expression, in hundredths of the expression's own words: a misspelt word counts by the share of its letters, one
 * that is missing, too many or quite another counts whole. A parameter takes one or two words ({@code 110,000 KRW}), and a placeholder stands for
 * any word.
 *
 * <p>Example: from {@code a customer in {country}} to {@code a custmer in Korea} it is 4: one letter of eight in one word of three.
 */
record WordDistance(int percent) implements Comparable<WordDistance> {

    private static final int NEAR = 34;
    private static final int HARDLY_ANYTHING_ELSE = 12;
    private static final int WHOLE = 100;
    private static final int ANOTHER_WORD = 34;
    private static final String PARAMETER = "{";
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\{[^}]*}|<[^>]*>|\\S+");

    static WordDistance between(String expression, String text) {
        List<String> expected = words(expression);
        List<String> read = words(text);
        long own = expected.stream().filter(word -> !word.startsWith(PARAMETER)).count();
        return new WordDistance(cost(expected, read) / Math.max(1, (int) own));
    }

    /** The expressions that a text was probably meant to match, the likeliest first. */
    static Stream<String> nearest(String text, Collection<String> expressions) {
        return expressions.stream()
                .filter(expression -> between(expression, text).isNear())
                .sorted(Comparator.comparing(expression -> between(expression, text)));
    }

    private boolean isNear() {
        return percent <= NEAR;
    }

    boolean isHardlyAnythingElse() {
        return percent <= HARDLY_ANYTHING_ELSE;
    }

    @Override
    public int compareTo(WordDistance other) {
        return Integer.compare(percent, other.percent);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).forEach(words::add);
        return words;
    }

    private static int cost(List<String> expected, List<String> read) {
        int[][] cost = new int[expected.size() + 1][read.size() + 1];
        for (int i = 0; i <= expected.size(); i++) {
            for (int j = 0; j <= read.size(); j++) {
                cost[i][j] = i == 0 || j == 0 ? (i + j) * WHOLE : cheapest(cost, new Pair(i, j), new Words(expected.get(i - 1), read.get(j - 1)));
            }
        }
        return cost[expected.size()][read.size()];
    }

    private static int cheapest(int[][] cost, Pair at, Words words) {
        int missing = cost[at.i - 1][at.j] + WHOLE;
        int tooMany = cost[at.i][at.j - 1] + WHOLE;
        int both = cost[at.i - 1][at.j - 1] + words.difference();
        int secondWordOfParameter = words.areParameter() && at.j >= 2 ? cost[at.i - 1][at.j - 2] : Integer.MAX_VALUE;
        return Math.min(Math.min(missing, tooMany), Math.min(both, secondWordOfParameter));
    }

    private record Pair(int i, int j) {}

    private record Words(String expected, String read) {

        boolean areParameter() {
            return expected.startsWith(PARAMETER);
        }

        int difference() {
            if (areParameter() || read.startsWith("<")) {
                return 0;
            }
            int percent = WHOLE * Edits.between(expected, read) / Math.max(expected.length(), read.length());
            return percent > ANOTHER_WORD ? WHOLE : percent;
        }
    }
}
