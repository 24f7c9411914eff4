package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the glossary's terms in a text lead to their entries: each the first time it stands there, the longest that fits, also in the plural. */
final class Terms {

    private static final String PAGE = "glossary.html#";

    private final Map<String, String> anchors = new HashMap<>();
    private final Pattern any;

    Terms(Glossary glossary) {
        glossary.terms().forEach((term, anchor) -> anchors.put(term.toLowerCase(Locale.ROOT), anchor));
        String words = glossary.terms().keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        this.any = Pattern.compile("(?<![\\p{L}\\p{Nd}._<-])(%s)s?(?![\\p{L}\\p{Nd}_-]|\\.[\\p{L}])".formatted(words), Pattern.CASE_INSENSITIVE);
    }

    /** @param root the way from the page to the folder of the living documentation: {@code ../} */
    DomContent linked(String text, String root) {
        List<DomContent> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher found = any.matcher(text);
        int end = 0;
        while (found.find()) {
            String anchor = anchor(found.group(1));
            if (seen.add(anchor)) {
                parts.add(text(text.substring(end, found.start())));
                parts.add(a(found.group()).withHref(root + PAGE + anchor).withClass("term"));
                end = found.end();
            }
        }
        parts.add(text(text.substring(end)));
        return each(parts, part -> part);
    }

    private String anchor(String term) {
        return Optional.ofNullable(anchors.get(term.toLowerCase(Locale.ROOT))).orElseThrow();
    }
}
