package billing.acceptance.closing;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import billing.acceptance.run.Ended;
import billing.report.history.KeptScenario;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the run's page: areas, slowest scenarios, and what a reader has to know to tell this run from another. */
final class Tables {

    private static final int SLOWEST = 10;
    private static final String FIGURE = "figure";

    private Tables() {}

    static DivTag areas(List<KeptScenario> scenarios) {
        Map<String, List<KeptScenario>> areas = scenarios.stream().collect(Collectors.groupingBy(KeptScenario::area, TreeMap::new, Collectors.toList()));
        return card("Areas", table(
                thead(tr(th("area"), th("scenarios").withClass(FIGURE), th("not passed").withClass(FIGURE), th("seconds, all together").withClass(FIGURE))),
                tbody(each(areas.entrySet().stream().map(area -> area(area.getKey(), area.getValue()))))));
    }

    static DivTag slowest(List<Ended> scenarios) {
        List<Ended> slowest = scenarios.stream().sorted(Comparator.comparing(Ended::milliseconds).reversed()).limit(SLOWEST).toList();
        return card("Slowest scenarios", p("The first of a run are slow because they warm it up.").withClass("soft"), table(tbody(each(slowest.stream()
                .map(scenario -> tr(td(scenario.outcome().heading()), td(scenario.milliseconds() + " ms").withClass(FIGURE)))))));
    }

    static DivTag facts(Map<String, String> facts) {
        return card("The run", table(tbody(each(facts.entrySet().stream().map(fact -> tr(th(fact.getKey()), td(fact.getValue())))))));
    }

    private static DomContent area(String name, List<KeptScenario> scenarios) {
        long troubled = scenarios.stream().filter(scenario -> scenario.verdict().isTrouble()).count();
        int milliseconds = scenarios.stream().mapToInt(KeptScenario::milliseconds).sum();
        return tr(td(name), td(String.valueOf(scenarios.size())).withClass(FIGURE), td(String.valueOf(troubled)).withClasses(FIGURE, troubled > 0 ? "bad" : "soft"),
                td(String.format(Locale.ROOT, "%.1f", milliseconds / 1000.0)).withClass(FIGURE));
    }

    private static DivTag card(String title, DomContent... contents) {
        return div(h2(title), div(contents).withClass("wide")).withClass("card");
    }
}
