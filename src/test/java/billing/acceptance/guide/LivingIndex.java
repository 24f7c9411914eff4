package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import billing.acceptance.features.Slug;
import billing.report.html.Page;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import j2html.tags.DomContent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of the living documentation: all features, grouped as their folders are, with search by words and by outcome. */
final class LivingIndex {

    private final List<LivingFeature> features;
    private final LastNight night;

    LivingIndex(List<LivingFeature> features, LastNight night) {
        this.features = features;
        this.night = night;
    }

    static String anchor(String area) {
        return Slug.of(area);
    }

    Page page() {
        Map<String, List<LivingFeature>> areas = features.stream().collect(Collectors.groupingBy(LivingFeature::area, TreeMap::new, Collectors.toList()));
        return Page.of("Features")
                .styled(GuideResource.text("living-index.css"))
                .containing(
                        p(when()).withClass("soft"),
                        div(a("Steps").withHref("../catalogue.html"), a("Glossary").withHref("glossary.html"), a("Report").withHref("../index.html")).withClass("row"),
                        div(input().withType("search").withId("find").withPlaceholder("Search features, rules, scenarios and tags").attr("aria-label", "Search"),
                                states(), span().withId("count").withClass("soft")).withClass("row"),
                        nav(each(areas.entrySet(), area -> a(area.getKey() + " " + size(area.getValue())).withHref("#" + anchor(area.getKey())))),
                        each(areas.entrySet(), area -> section(h2(area.getKey()).withId(anchor(area.getKey())), each(area.getValue(), LivingIndex::feature))))
                .scripted(GuideResource.text("living-index.js"));
    }

    private static int size(List<LivingFeature> area) {
        return area.stream().mapToInt(living -> living.scenarios().size()).sum();
    }

    private String when() {
        return night.start().map(LivingIndex::shown).map("What the scenarios came to in the run of %s."::formatted)
                .orElse("No run has left its results here: what the scenarios come to is not known.");
    }

    /** To the minute, in the time of the reports: UTC. */
    private static String shown(Instant start) {
        return start.toString().substring(0, "2026-01-31T12:00".length()).replace('T', ' ') + " UTC";
    }

    private static DomContent states() {
        return select(option("any outcome").withValue(""), each(List.of("failed", "broken", "flaky", "passed", "skipped", "not run"), LivingIndex::state))
                .withId("state").attr("aria-label", "Outcome");
    }

    private static DomContent state(String state) {
        return option(state).withValue(state);
    }

    private static DomContent feature(LivingFeature living) {
        return details(
                summary(b(living.feature().getName()), each(counts(living).entrySet(), count -> count(count.getKey(), count.getValue()))),
                ul(each(living.scenarios(), scenario -> scenario(living, scenario))))
                .withClasses("card", "feature").withData("find", searched(living));
    }

    private static DomContent scenario(LivingFeature living, Scenario scenario) {
        LivingOutcome outcome = living.outcome(scenario);
        return li(a(scenario.getName()).withHref(living.address().page() + "#" + living.address().anchor(scenario)), outcome.badge())
                .withData("state", outcome.word());
    }

    private static Map<LivingOutcome, Long> counts(LivingFeature living) {
        return living.scenarios().stream().map(living::outcome).map(LivingOutcome::withoutTrouble)
                .collect(Collectors.groupingBy(Function.identity(), () -> new TreeMap<>(LivingOutcome.WORST_LAST.reversed()), Collectors.counting()));
    }

    private static DomContent count(LivingOutcome outcome, long scenarios) {
        return span(scenarios + " " + outcome.word()).withClass(outcome.tone().style());
    }

    private static String searched(LivingFeature living) {
        Stream<String> tags = Stream.concat(living.feature().getTags().stream(), living.scenarios().stream().flatMap(scenario -> scenario.getTags().stream()))
                .map(Tag::getName).distinct();
        Stream<String> words = Stream.of(living.feature().getName(), living.file().place());
        Stream<String> rules = living.feature().getChildren().stream().flatMap(child -> child.getRule().stream()).map(rule -> rule.getName());
        return Stream.of(words, rules, tags).flatMap(all -> all).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }
}
