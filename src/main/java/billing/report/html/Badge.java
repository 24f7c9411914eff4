package billing.report.html;

import static j2html.TagCreator.span;

import j2html.tags.specialized.SpanTag;

/** A word or two that are seen at once: {@code ✗ failed}. */
public final class Badge {

    private Badge() {}

    public static SpanTag of(Tone tone, String words) {
        return span(tone.sign() + " " + words).withClasses("badge", tone.style());
    }
}
