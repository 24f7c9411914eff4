package billing.acceptance.closing;

import static j2html.TagCreator.a;
import static j2html.TagCreator.b;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import billing.acceptance.guide.ReportLinks;
import billing.report.history.Change;
import billing.report.history.Verdict;
import billing.report.html.Badge;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is not all well: what broke, since when, what it costs, whom to ask and how to see it again; the new first. At most {@value #MOST} are shown. */
final class IncidentCard {

    private static final int MOST = 100;

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
        return iff(!incidents.isEmpty(), div(h2("What is not all well"), each(incidents.stream().limit(MOST).map(this::incident)),
                iff(more > 0, p(more + " more are in the report and on the console.").withClass("soft"))).withClass("card"));
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
