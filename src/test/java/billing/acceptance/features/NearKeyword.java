package billing.acceptance.features;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The keyword that a line which cannot be read was probably meant to begin with: {@code When} for {@code Whenn the bill is calculated}. */
record NearKeyword(String shown, Slip slip) {

    private static final int LARGEST_SHARE_PERCENT = 40;

    static Optional<String> of(String line, Keywords keywords) {
        String word = line.split("[\\s:：]", 2)[0];
        String title = line.matches(".*[:：].*") ? line.split("[:：]", 2)[0].strip() : word;
        return Stream.concat(
                        keywords.titles().stream().map(keyword -> new NearKeyword(keyword + ":", new Slip(title, keyword))),
                        keywords.steps().stream().map(keyword -> new NearKeyword(keyword, new Slip(word, keyword))))
                .filter(near -> near.slip.isAtMost(LARGEST_SHARE_PERCENT))
                .min(Comparator.comparingInt(near -> near.slip.edits()))
                .map(NearKeyword::shown);
    }
}
