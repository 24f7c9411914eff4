package billing.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The allowed word that a misspelt one was probably meant to be: the fewest edits away, letter case ignored, at most 40 % of the longer word. */
public final class Nearest {

    private static final int LARGEST_SHARE_PERCENT = 40;
    private static final int LONGEST_WORD = 200;

    private Nearest() {}

    public static Optional<String> to(String read, Collection<String> allowed) {
        if (read.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return allowed.stream()
                .filter(word -> edits(read, word) * 100 <= LARGEST_SHARE_PERCENT * Math.max(read.length(), word.length()))
                .min(Comparator.comparingInt(word -> edits(read, word)));
    }

    private static int edits(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
