package billing.acceptance.features;

/**
 * How many edits make one word of another: a letter added, left out or changed, or two neighbours swapped.
 *
 * <p>Commons Text counts the same, but in 1.15.0 takes equal letters beyond ASCII for different ones. Example: {@code Tehn}, {@code Then}: 1.
 */
final class Edits {

    private final String one;
    private final String other;
    private final int[][] count;

    private Edits(String one, String other) {
        this.one = one;
        this.other = other;
        this.count = new int[one.length() + 1][other.length() + 1];
    }

    static int between(String one, String other) {
        return new Edits(one, other).count();
    }

    private int count() {
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                count[i][j] = i == 0 || j == 0 ? i + j : Math.min(single(i, j), swap(i, j));
            }
        }
        return count[one.length()][other.length()];
    }

    private int single(int i, int j) {
        int changed = count[i - 1][j - 1] + (isSame(i, j) ? 0 : 1);
        return Math.min(changed, 1 + Math.min(count[i - 1][j], count[i][j - 1]));
    }

    private int swap(int i, int j) {
        boolean swapped = i > 1 && j > 1 && isSame(i, j - 1) && isSame(i - 1, j);
        return swapped ? count[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    }

    private boolean isSame(int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 1);
    }
}
