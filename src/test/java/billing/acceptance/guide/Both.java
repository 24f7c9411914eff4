package billing.acceptance.guide;

import static j2html.TagCreator.join;
import static j2html.TagCreator.span;

import billing.acceptance.steps.Chapter;
import billing.acceptance.steps.Means;
import j2html.tags.DomContent;

/** One text in the two languages of the catalogue; the page shows the one that its reader chose. */
record Both(String en, String ko) {

    static Both of(Means means) {
        return new Both(means.en(), means.ko());
    }

    static Both of(Chapter chapter) {
        return new Both(chapter.en(), chapter.ko());
    }

    /** With a figure, or whatever stands for one, where the text has its {@code %s}. */
    Both with(Object figure) {
        return new Both(en.formatted(figure), ko.formatted(figure));
    }

    DomContent html() {
        return en.equals(ko) ? join(en) : join(span(en).withClass("en").withLang("en"), span(ko).withClass("ko").withLang("ko"));
    }
}
