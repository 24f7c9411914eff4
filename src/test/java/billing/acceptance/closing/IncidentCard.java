package billing.acceptance.closing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import billing.acceptance.guide.ReportLinks;
import billing.report.history.Change;
import billing.report.history.Verdict;
import billing.report.html.Badge;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not all well: what broke, since when, what it costs, whom to ask and how to see it again; the new first. At most {@value #MOST} are shown; more
 * than {@value #FEW} stand area by area, the area with most of them first, and an area is unfolded if something in it is new.
 */
final class IncidentCard {

    private static final int MOST = 100;
    private static final int FEW = 10;

    private final List<Incident> incidents;
    private final ReportLinks links;

    /** @param incidents those that an outage stopped are left out: they are told together */
    IncidentCard(List<Incident> incidents, ReportLinks links) {
        this.links = links;
        this.incidents = incidents.stream().filter(incident -> incident.outcome().outage().isEmpty())
                .sorted(Comparator.comparing(Incident::isNew).reversed().thenComparing(incident -> incident.outcome().verdict())).toList();
    }

    /** Nothing where none is left. */
    DomContent html() {
        int more = incidents.size() - MOST;
        List<Incident> shown = incidents.stream().limit(MOST).toList();
        return iff(!shown.isEmpty(), div(h2("What is not all well"), shown.size() <= FEW ? each(shown, this::incident) : each(byArea(shown).stream().map(this::area)),
                iff(more > 0, p(more + " more are in the report and on the console.").withClass("soft"))).withClass("card"));
    }

    private static List<List<Incident>> byArea(List<Incident> incidents) {
        return incidents.stream().collect(Collectors.groupingBy(incident -> incident.outcome().place().area(), TreeMap::new, Collectors.toList())).values().stream()
                .sorted(Comparator.<List<Incident>>comparingInt(List::size).reversed()).toList();
    }

    private DomContent area(List<Incident> incidents) {
        long fresh = incidents.stream().filter(Incident::isNew).count();
        String verdicts = Stream.of(Verdict.values()).filter(verdict -> count(incidents, verdict) > 0).map(verdict -> count(incidents, verdict) + " " + verdict.word())
                .collect(Collectors.joining(", "));
        return details(summary(b(incidents.get(0).outcome().place().area()), text(": " + verdicts + (fresh > 0 ? "; " + fresh + " new" : ""))), each(incidents, this::incident))
                .withClass("incident").withCondOpen(fresh > 0);
    }

    private static long count(List<Incident> incidents, Verdict verdict) {
        return incidents.stream().filter(incident -> incident.outcome().verdict() == verdict).count();
    }

    private DomContent incident(Incident incident) {
        return div(
                h3(each(Badge.of(Tones.tone(incident.outcome().verdict()), incident.outcome().verdict().word()), text(" "), heading(incident))),
                p(incident.sentence()), p(each(facts(incident).stream())).withClass("soft"),
                p(code(incident.scenario().last().alone())).withClass("soft")).withClass("incident");
    }

    private DomContent heading(Incident incident) {
        String heading = incident.outcome().heading();
        return links.page(incident.scenario().identity()).<DomContent>map(page -> a(heading).withHref(page)).orElseGet(() -> text(heading));
    }

    private static List<DomContent> facts(Incident incident) {
        List<DomContent> facts = new ArrayList<>();
        incident.change().map(Change::words).ifPresent(words -> facts.add(incident.isNew() ? b(words + " ") : text(words + " ")));
        incident.category().ifPresent(category -> facts.add(text(category + ". ")));
        if (incident.outcome().verdict() == Verdict.FLAKY) {
            facts.add(text("It passed when it was tried again. "));
        }
        incident.wrongBy().ifPresent(amount -> facts.add(b(WrongMoney.direction(amount) + ". ").withClass("bad")));
        incident.severity().ifPresent(severity -> facts.add(text("Severity " + severity + ". ")));
        incident.owner().ifPresent(owner -> facts.add(text("Ask " + owner + ". ")));
        incident.links().forEach(link -> facts.add(span(a(link.name()).withHref(link.url()), text(" "))));
        return facts;
    }
}
