package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;

import billing.report.html.Page;

/** The glossary as a page of the living documentation; its own first heading is the page's. */
final class GlossaryPage {

    private static final String STYLE = "li{margin:6px 0;scroll-margin-top:12px}li:target,tr:target{outline:2px solid var(--accent);outline-offset:4px}h1+p{margin:0}.crumbs a{margin-right:12px}"
            + ".glossary h1{display:none}.glossary h2{margin-top:26px}";

    private final Glossary glossary;

    GlossaryPage(Glossary glossary) {
        this.glossary = glossary;
    }

    Page page() {
        return Page.of("Glossary").styled(STYLE).containing(
                p(a("Features").withHref("index.html"), a("Steps").withHref("../catalogue.html"), a("Report").withHref("../index.html")).withClass("crumbs"),
                div(rawHtml(glossary.html())).withClasses("card", "glossary"));
    }
}
