package billing.acceptance.features;

import java.util.List;
import java.util.regex.Pattern;

/** Tells columns of amounts, quantities and dates from columns of remarks. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9,.:-]*(?: ?[A-Za-z%]+)?");

    private Figures() {}

    /** Whether every cell is a figure: {@code 110,000 KRW}, {@code 720 HOURS}, {@code 10%}, {@code 2026-01}. */
    static boolean are(List<String> cells) {
        return cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
    }
}
