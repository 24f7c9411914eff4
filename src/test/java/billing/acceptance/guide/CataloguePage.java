package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import billing.report.html.Page;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The step catalogue: search and languages above, then the steps chapter by chapter. {@code ?lang=ko&find=coupon} opens it in Korean with a search. */
final class CataloguePage {

    private static final String LIVING = "living/";

    private final List<GuideStep> steps;
    private final StepCard card;

    CataloguePage(List<GuideStep> steps, StepCard card) {
        this.steps = steps.stream().sorted(GuideStep.ORDER).toList();
        this.card = card;
    }

    Page page() {
        Map<Integer, List<GuideStep>> chapters = steps.stream().collect(Collectors.groupingBy(step -> step.chapter().number(), TreeMap::new, Collectors.toList()));
        return Page.of(Words.of("title").en())
                .styled(GuideResource.text("catalogue.css"))
                .containing(bar(), p(Words.of("intro").html()).withClass("soft"), contents(chapters), each(chapters.values(), this::chapter),
                        p(Words.of("none").html()).withId("none").withClass("card").attr("hidden"))
                .scripted(GuideResource.text("catalogue.js"));
    }

    private DomContent bar() {
        Both title = Words.of("title");
        return div(
                div(h1(title.html()), a(Words.of("features").html()).withHref(LIVING + "index.html"),
                        a(Words.of("glossary").html()).withHref(LIVING + "glossary.html"), a(Words.of("report").html()).withHref("index.html"),
                        button("English").withId("to-en"), button("한국어").withId("to-ko")).withClass("row"),
                div(search(title), label(input().withType("checkbox").withId("unused"), text(" "), Words.of("unused").html()),
                        span(Words.of("found").with(steps.size()).html()).withId("count").withClass("soft").withData("en", Words.of("found").en()).withData("ko", Words.of("found").ko())).withClass("row"))
                .withClass("bar");
    }

    private static DomContent search(Both title) {
        Both search = Words.of("search");
        return input().withType("search").withId("find").attr("aria-label", search.en()).withData("en", search.en()).withData("ko", search.ko())
                .withData("titleen", title.en()).withData("titleko", title.ko()).attr("autofocus");
    }

    private static DomContent contents(Map<Integer, List<GuideStep>> chapters) {
        return nav(each(chapters.values(), chapter -> a(Both.of(chapter.get(0).chapter()).html()).withHref("#" + anchor(chapter.get(0)))));
    }

    private DomContent chapter(List<GuideStep> chapter) {
        return section(h2(Both.of(chapter.get(0).chapter()).html()).withId(anchor(chapter.get(0))), each(chapter, card::of));
    }

    private static String anchor(GuideStep step) {
        return "chapter-" + step.chapter().number();
    }
}
