package billing.acceptance.features;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the titles that Gherkin takes for a description, because their keyword is misspelt ({@code Scenaro: x}) or cannot stand there. */
final class MisreadTitle {

    private static final Pattern WORDS_AND_COLON = Pattern.compile("([^:：]{1,30})[:：](.*)");

    private final Keywords keywords;

    MisreadTitle(Keywords keywords) {
        this.keywords = keywords;
    }

    /** What is wrong with the line and what to do; empty for honest prose. */
    Optional<String> in(DescriptionLine line) {
        return keywords.titleOf(line.text()).map(keyword -> misplaced(line, keyword)).or(() -> misspelt(line));
    }

    private String misplaced(DescriptionLine line, String keyword) {
        return "%s cannot stand here, and is read as a description; %s".formatted(Quote.of(line.text()), Titles.place(keywords, keyword));
    }

    private Optional<String> misspelt(DescriptionLine line) {
        Matcher read = WORDS_AND_COLON.matcher(line.text());
        return read.matches() ? keyword(read.group(1).strip(), line).map(keyword -> misspelt(line, keyword + ":" + read.group(2))) : Optional.empty();
    }

    private Optional<String> keyword(String word, DescriptionLine line) {
        return keywords.titles().stream()
                .filter(keyword -> isMeant(new Slip(word, keyword), word, line))
                .min(Comparator.comparingInt(keyword -> new Slip(word, keyword).edits()));
    }

    private static boolean isMeant(Slip slip, String word, DescriptionLine line) {
        return slip.isNone() ? !line.continues() : slip.isSmall() && !HonestWords.has(word);
    }

    private static String misspelt(DescriptionLine line, String corrected) {
        return "%s is read as a description; write %s, or leave the colon out if it is prose".formatted(Quote.of(line.text()), Quote.of(corrected));
    }
}
