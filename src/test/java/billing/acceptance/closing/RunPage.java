package billing.acceptance.closing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import billing.acceptance.guide.ReportLinks;
import billing.report.history.Night;
import billing.report.history.Verdict;
import billing.report.html.Badge;
import billing.report.html.Page;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.List;
import java.util.stream.Stream;

/** The page of the run: in one look what broke, since when, what it costs and what to do; below it the trend, the areas, the slowest scenarios. */
final class RunPage {

    private static final String STYLE = """
            .night{fill:transparent;stroke:none}.night:hover{fill:var(--accent);fill-opacity:.12}svg .fill.flaky{fill:var(--accent)}.flaky{color:var(--accent)}
            .counts{font-size:17px}.counts span{margin-right:10px}.incident{border-top:1px solid var(--line);padding-top:2px}
            .incident p{margin:0 0 6px}.cost{font-size:17px;font-weight:650}
            """;
    private static final int NIGHTS = 30;

    private final Tonight tonight;
    private final News news;
    private final ReportLinks links;
    private final Night night;

    /** @param links to the scenarios in the report beside the page */
    RunPage(Tonight tonight, News news, ReportLinks links) {
        this.tonight = tonight;
        this.news = news;
        this.links = links;
        this.night = tonight.night();
    }

    Page page() {
        return Page.of("Run of " + Times.minute(tonight.run().start())).styled(STYLE).containing(
                atOneLook(), new IncidentCard(tonight.incidents(), links).html(), list("Unusual tonight", news.unusual()),
                list("Fixed since last night", news.fixed()), trend(), Tables.areas(night.scenarios()), Tables.slowest(tonight.scenarios()),
                Tables.facts(tonight.run().facts()));
    }

    private DivTag atOneLook() {
        return div(
                p(each(Stream.of(Verdict.values()).filter(verdict -> verdict == Verdict.PASSED || night.count(verdict) > 0)
                        .map(verdict -> span(Badge.of(Tones.tone(verdict), night.count(verdict) + " " + verdict.word()))))).withClass("counts"),
                each(news.money().stream().map(sentence -> p(sentence).withClasses("cost", "bad"))),
                each(Stream.concat(tonight.run().problem().stream(), news.outages().stream()).map(sentence -> p(sentence).withClass("doubt"))),
                p(news.comparison()),
                p("%s, %s.".formatted(tonight.run().selection(), within())).withClass("soft"),
                p(text("The same again: "), code(tonight.run().command())).withClass("soft"),
                p(a("The report, scenario by scenario").withHref("index.html")),
                each(news.leftOut().stream().map(sentence -> p(sentence).withClass("soft")))).withClass("card");
    }

    private String within() {
        return tonight.run().end().isPresent() ? "in " + Times.seconds(night.milliseconds()) : "stopped before the end";
    }

    private static DomContent list(String title, List<String> sentences) {
        return iff(!sentences.isEmpty(), div(h2(title), ul(each(sentences.stream().map(sentence -> li(sentence))))).withClass("card"));
    }

    private DivTag trend() {
        List<Night> past = tonight.past().history().nights();
        List<Night> shown = Stream.concat(past.stream().skip(Math.max(0, past.size() - NIGHTS + 1)), Stream.of(night)).toList();
        return div(h2(shown.size() == 1 ? "The first run of its kind" : "The last " + shown.size() + " runs of its kind"),
                p(each(Stream.of(Verdict.FAILED, Verdict.BROKEN, Verdict.FLAKY).map(verdict -> span("■ " + verdict.word() + " ").withClass(Tones.of(verdict))))),
                div(new TrendPicture(shown).svg()).withClass("wide")).withClass("card");
    }
}
