package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.br;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import billing.acceptance.features.Slug;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step of the catalogue: its text, what it means, an example from a feature, what may vary in it, and where it is used. */
final class StepCard {

    private static final int MOST_USES = 20;

    /** The parameters that say what a step is about; an amount or a date may stand in any. */
    private static final Set<String> SAYING = Set.of("job", "code", "level", "status", "contract", "country", "projects", "damage");

    private final GuideTypes types;
    private final AllowedValues values;
    private final StepUses uses;
    private final Synonyms synonyms = Synonyms.read();

    StepCard(GuideTypes types, AllowedValues values, StepUses uses) {
        this.types = types;
        this.values = values;
        this.uses = uses;
    }

    DomContent of(GuideStep step) {
        List<StepUse> used = uses.of(step.step());
        return article(
                div(span(step.kind().keyword().html()).withClass("kw"), text(" "), says(step)).withClass("says"),
                p(step.meaning().html()).withClass("soft"),
                details(summary(usage(used)), exampleInFull(used), parameters(step), columns(step), places(used)))
                .withClasses("card", "step").withId(Slug.of(step.text())).withData("find", searched(step)).withData("uses", String.valueOf(used.size()));
    }

    private static DomContent says(GuideStep step) {
        List<DomContent> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult parameter : step.parameterPlaces()) {
            parts.add(text(step.text().substring(end, parameter.start())));
            parts.add(span(parameter.group()).withClass("par"));
            end = parameter.end();
        }
        parts.add(text(step.text().substring(end)));
        return span(each(parts, part -> part));
    }

    private static DomContent usage(List<StepUse> used) {
        return used.isEmpty() ? Words.of("never").html() : each(example(used).stream().toList(), use -> join(
                Words.of("used").with(used.size()).html(), text(" · "), code(use.firstLine())));
    }

    private static Optional<StepUse> example(List<StepUse> used) {
        return used.stream().filter(StepUse::isPlain).findFirst().or(() -> used.stream().findFirst());
    }

    private static DomContent exampleInFull(List<StepUse> used) {
        return each(example(used).stream().toList(), use -> join(
                h3(Words.of("example").html()), pre(use.written()).withClass("code"),
                p(a(use.place()).withHref("living/" + use.link())).withClass("soft")));
    }

    private DomContent parameters(GuideStep step) {
        return iff(!step.parameters().isEmpty(), join(
                h3(Words.of("parameters").html()),
                div(table(tbody(each(step.parameters(), this::parameter)))).withClass("wide")));
    }

    private DomContent parameter(String type) {
        String examples = String.join(" · ", uses.examples(type, values));
        return tr(
                td(code("{" + type + "}").withClass("par")),
                td(types.meaning(type).html(), list(values.of(type)), iff(!examples.isEmpty(), join(br(), span("→ " + examples).withClass("soft"))),
                        each(types.form(type).stream().toList(), form -> join(br(), span(Words.of("read").html(), code(form).withClass("word")).withClass("soft")))));
    }

    private DomContent columns(GuideStep step) {
        return each(step.table().stream().toList(), columns -> join(
                h3(Words.of("table").html()),
                div(table(tbody(each(columns.columns().all(), column -> column(columns, column))))).withClass("wide")));
    }

    private DomContent column(GuideTable columns, String column) {
        Both necessity = Words.of(columns.needs(column) ? "needed" : "optional");
        return tr(
                td(code(column)), td(necessity.html()).withClass("soft"), td(Words.of(columns.key(column)).html(), list(values.of(columns.key(column)))));
    }

    private static DomContent list(List<String> allowed) {
        return iff(!allowed.isEmpty(), join(br(), Words.of("values").html(), each(allowed, word -> code(word).withClass("word"))));
    }

    private static DomContent places(List<StepUse> used) {
        List<StepUse> shown = used.stream().limit(MOST_USES).toList();
        return iff(!used.isEmpty(), join(
                h3(Words.of("where").html()),
                ul(each(shown, use -> li(a(use.place()).withHref("living/" + use.link()))),
                        iff(used.size() > MOST_USES, li(Words.of("more").with(used.size() - MOST_USES).html())))
                        .withClass("uses")));
    }

    /** In lower case, as the search compares. */
    private String searched(GuideStep step) {
        Both keyword = step.kind().keyword();
        Stream<String> own = Stream.of(keyword.en(), keyword.ko(), step.text(), step.meaning().en(), step.meaning().ko());
        Stream<String> columns = step.table().stream().flatMap(table -> table.columns().all().stream()
                .flatMap(column -> Stream.concat(Stream.of(column), explained(Words.of(table.key(column)), table.key(column)))));
        Stream<String> parameters = step.parameters().stream().filter(SAYING::contains).flatMap(type -> explained(types.meaning(type), type));
        return synonyms.addedTo(Stream.of(own, columns, parameters).flatMap(words -> words).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT));
    }

    /** Codes also as the words they are made of: {@code late fee} finds {@code CALC_LATE_FEE}. */
    private Stream<String> explained(Both meaning, String key) {
        return Stream.concat(Stream.of(meaning.en(), meaning.ko()), values.of(key).stream().flatMap(word -> Stream.of(word, word.replace('_', ' ')).distinct()));
    }
}
