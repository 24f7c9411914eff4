package billing.report.html;

import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;

import j2html.TagCreator;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page in the look that all pages of the suite share: one file that fetches nothing, light or dark as its reader has it, for narrow screens and wide ones.
 *
 * <p>A page never changes; each method gives another one. Style and script are the suite's own text and are written as they are; everything else is escaped.
 */
public final class Page {

    private static final String NOTHING_IS_FETCHED =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    private static final DomContent STYLE = inline("style", resource(Page.class, "page.css"));
    private static final int USUAL_LENGTH = 16_384;

    private final String title;
    private final String language;
    private final List<DomContent> additions;
    private final List<DomContent> contents;

    private Page(String title, String language, List<DomContent> additions, List<DomContent> contents) {
        this.title = title;
        this.language = language;
        this.additions = additions;
        this.contents = contents;
    }

    /** An empty page in English. */
    public static Page of(String title) {
        return new Page(title, "en", List.of(), List.of());
    }

    /** @param tag of the language: {@code ko} */
    public Page in(String tag) {
        return new Page(title, tag, additions, contents);
    }

    /** With rules of its own, after the shared stylesheet. */
    public Page styled(String css) {
        return new Page(title, language, plus(additions, inline("style", css)), contents);
    }

    /** With a script that runs when the page is there. */
    public Page scripted(String script) {
        return new Page(title, language, additions, plus(contents, inline("script", script)));
    }

    public Page containing(DomContent... more) {
        return new Page(title, language, additions, plus(contents, more));
    }

    public String html() {
        try {
            return document().render(FlatHtml.into(new StringBuilder(USUAL_LENGTH).append("<!DOCTYPE html>")), this).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes it in UTF-8, with the folders above it. */
    public void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, html());
        } catch (IOException failed) {
            throw new UncheckedIOException("The page \"%s\" could not be written to %s".formatted(title, file), failed);
        }
    }

    /** The text of a stylesheet or script that stands beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no %s beside %s".formatted(name, beside.getName()));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " could not be read", failed);
        }
    }

    private HtmlTag document() {
        return TagCreator.html(
                head(meta().withCharset("utf-8"), meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                        meta().attr("http-equiv", "Content-Security-Policy").withContent(NOTHING_IS_FETCHED),
                        meta().withName("color-scheme").withContent("light dark"), TagCreator.title(title), STYLE, each(additions.stream())),
                body(header(h1(title)), main(each(contents.stream())))).withLang(language);
    }

    private static DomContent inline(String tag, String text) {
        if (text.contains("</" + tag)) {
            throw new IllegalArgumentException("a %s cannot contain </%s: it would end there".formatted(tag, tag));
        }
        return rawHtml("<" + tag + ">" + text + "</" + tag + ">");
    }

    private static List<DomContent> plus(List<DomContent> some, DomContent... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
