package billing.acceptance.features;

import billing.text.Nearest;
import io.cucumber.gherkin.GherkinDialects;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One error of Gherkin's, told again: {@code (4:5): expected: #EOF, #StepLine, … got 'Whenn …'} names tokens that no analyst knows. */
record ParseMessage(FeatureFile file, long line, String message) {

    private static final Pattern EXPECTED = Pattern.compile("(?s).*expected: ([#\\w, ]+?)(?:, got .*)?");

    Problem problem() {
        if (message.contains("inconsistent cell count")) {
            return at(line, "the row %s has %s".formatted(Quote.of(read()), new Cells(file, line).difference()));
        }
        if (message.contains("tag may not contain whitespace")) {
            return at(line, "%s has a tag with a blank in it; begin every tag with @ and leave no blank inside: @smoke @credit"
                    .formatted(Quote.of(read())));
        }
        if (message.contains("Language not supported")) {
            return at(line, language());
        }
        return message.contains("unexpected end of file") ? end() : at(line, misplaced());
    }

    private Problem end() {
        if (message.contains("#DocStringSeparator")) {
            long begin = lastDocString();
            return at(begin, "the text that begins here is never closed; end it with a line that holds %s alone"
                    .formatted(file.line(begin).substring(0, 3)));
        }
        if (message.contains("#FeatureLine")) {
            return at(file.lines().size(), "the file ends before its feature; write %s and its scenarios, or delete the file".formatted(feature()));
        }
        return at(file.lines().size(), "the file ends below tags; write %s, or take the tags away".formatted(taggable()));
    }

    private String misplaced() {
        if (message.contains("#FeatureLine")) {
            return "%s stands before any feature; begin the file with %s%s"
                    .formatted(Quote.of(read()), feature(), otherLanguage().orElseGet(this::nearest));
        }
        if (ParseCheck.BELOW_TAGS.matcher(message).find()) {
            return "%s cannot stand below tags%s; there may stand: %s".formatted(Quote.of(read()), nearest(), taggable());
        }
        Optional<String> keyword = keywords().beforeAnotherBlank(read());
        if (keyword.isPresent()) {
            return "%s has another blank than a space behind %s, perhaps a tab; write a space there".formatted(Quote.of(read()), keyword.get());
        }
        return keywords().titleOf(read())
                .map(title -> "%s cannot stand here; %s".formatted(Quote.of(read()), Titles.place(keywords(), title)))
                .orElseGet(() -> "%s cannot stand here%s; there may stand: %s".formatted(Quote.of(read()), nearest(), allowed()));
    }

    private String taggable() {
        return "%s, %s or, in an outline, %s".formatted(keywords().scenario(), keywords().rule(), keywords().examples());
    }

    private String feature() {
        return Quote.of(keywords().feature() + " <title>");
    }

    private Keywords keywords() {
        return file.keywords();
    }

    private String nearest() {
        return keywords().beginStep(read()) || keywords().titleOf(read()).isPresent()
                ? ""
                : NearKeyword.of(read(), keywords()).map("; nearest: %s"::formatted).orElse("");
    }

    private String allowed() {
        Matcher expected = EXPECTED.matcher(message);
        return new Tokens(keywords()).list(expected.matches() ? List.of(expected.group(1).split(", ")) : List.of());
    }

    /** What names the language of a title that is one in another language than the file's. */
    private Optional<String> otherLanguage() {
        List<String> codes = GherkinDialects.getDialects().stream()
                .filter(dialect -> dialect.getFeatureKeywords().stream().anyMatch(keyword -> read().startsWith(keyword + ":")))
                .map(dialect -> "# language: " + dialect.getLanguage()).toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(", or with the language of this one: " + String.join(" or ", codes));
    }

    private String language() {
        String code = message.substring(message.lastIndexOf(' ') + 1);
        return "%s is not the code of a language; write one such as en (English), ko (Korean) or ja (Japanese)%s"
                .formatted(Quote.of(code), Nearest.to(code, GherkinDialects.getLanguages()).map("; nearest: %s"::formatted).orElse(""));
    }

    private long lastDocString() {
        long found = file.lines().size();
        while (found > 1 && !UnparsedLines.delimitsDocString(file.line(found))) {
            found--;
        }
        return found;
    }

    private String read() {
        return file.line(line);
    }

    private Problem at(long where, String what) {
        return Problem.at(file, where, what);
    }
}
