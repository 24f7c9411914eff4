package billing.acceptance.guide;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import billing.acceptance.run.ScenarioPlace;
import billing.acceptance.run.Trouble;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A scenario on its feature's page: title and outcome, the arithmetic, the steps with their tables, the examples with their outcomes, the trouble. */
final class ScenarioCard {

    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9,.]*(?: [A-Z]{3}|%)?");

    private final LivingFeature living;
    private final Terms terms;

    ScenarioCard(LivingFeature living, Terms terms) {
        this.living = living;
        this.terms = terms;
    }

    DomContent of(Scenario scenario) {
        String anchor = living.address().anchor(scenario);
        return article(
                h3(a(scenario.getName()).withHref("#" + anchor), living.outcome(scenario).badge()),
                iff(!scenario.getTags().isEmpty(), p(FeaturePage.tags(scenario.getTags())).withClass("tags")),
                iff(!scenario.getDescription().isBlank(), p(linked(scenario.getDescription().stripIndent().strip())).withClasses("soft", "prose")),
                steps(scenario.getSteps()),
                each(scenario.getExamples(), this::examples),
                each(troubles(scenario), trouble -> pre(trouble.message()).withClasses("code", "trouble")),
                p(each(pages(scenario), page -> a("In the report").withHref(living.root() + "../" + page)), text(where(scenario))).withClass("foot"))
                .withClasses("card", "scenario").withId(anchor);
    }

    DomContent steps(List<Step> steps) {
        return ul(each(steps, step -> li(
                span(step.getKeyword()).withClass("kw"), text(" "), linked(step.getText()),
                each(step.getDataTable().stream().toList(), this::table),
                each(step.getDocString().stream().toList(), ScenarioCard::quoted)))).withClass("steps");
    }

    private DomContent table(DataTable data) {
        return div(TagCreator.table(tbody(each(data.getRows(), row -> tr(each(row.getCells(), ScenarioCard::cell)))))).withClass("wide");
    }

    private static DomContent quoted(DocString text) {
        return pre(text.getContent()).withClass("code");
    }

    private DomContent examples(Examples examples) {
        return div(iff(!examples.getName().isBlank(), p(examples.getName())),
                TagCreator.table(tbody(
                        each(examples.getTableHeader().stream().toList(), header -> tr(each(header.getCells(), cell -> th(cell.getValue())), th(""))),
                        each(examples.getTableBody(), this::row))))
                .withClasses("examples", "wide");
    }

    private DomContent row(TableRow row) {
        ScenarioPlace place = living.place(row.getLocation());
        DomContent badge = living.outcome(place).badge();
        Optional<String> page = living.night().page(place);
        return tr(each(row.getCells(), ScenarioCard::cell),
                td(page.<DomContent>map(found -> a(badge).withHref(living.root() + "../" + found)).orElse(badge)));
    }

    private static DomContent cell(TableCell cell) {
        return FIGURE.matcher(cell.getValue()).matches() ? td(cell.getValue()).withClass("figure") : td(cell.getValue());
    }

    private List<Trouble> troubles(Scenario scenario) {
        return living.places(scenario).map(living::outcome).flatMap(outcome -> outcome.trouble().stream()).distinct().toList();
    }

    /** Of the scenario itself; with examples, each row has its own. */
    private List<String> pages(Scenario scenario) {
        return scenario.getExamples().isEmpty() ? living.places(scenario).flatMap(place -> living.night().page(place).stream()).toList() : List.of();
    }

    private String where(Scenario scenario) {
        return "%s:%d".formatted(living.file().place(), scenario.getLocation().getLine());
    }

    private DomContent linked(String words) {
        return terms.linked(words, living.root());
    }
}
