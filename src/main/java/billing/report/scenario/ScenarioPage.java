package billing.report.scenario;

import static j2html.TagCreator.b;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import billing.manager.Ledger;
import billing.report.html.Badge;
import billing.report.html.Page;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page of a scenario: what went wrong, if anything did, then the bills, the payments, the credits, the calls, its life. */
public final class ScenarioPage {

    private static final String STYLE = Page.resource(ScenarioPage.class, "scenario.css");

    private final Story story;

    private ScenarioPage(Story story) {
        this.story = story;
    }

    public static String of(Story story) {
        return new ScenarioPage(story).page().html();
    }

    private Page page() {
        return Page.of(story.heading().title()).styled(STYLE).containing(
                Stream.of(Stream.of(heading()), story.finding().map(this::finding).stream(), bills(), credits().stream(), calls().stream(), Stream.of(life(), particulars()))
                        .flatMap(Function.identity()).toArray(DomContent[]::new));
    }

    private DomContent heading() {
        Story.Heading heading = story.heading();
        return p(Badge.of(heading.tone(), heading.verdict()), span(heading.rule().orElse("")).withClass("soft"), code(heading.place())).withClass("heading");
    }

    private DomContent finding(Finding finding) {
        String tone = story.heading().tone().style();
        DivTag card = div(p(b(finding.sentence())).withClasses("sentence", tone), p(finding.advice().meaning()), p(b("What to do: "), text(finding.advice().next())));
        return card.condWith(!finding.details().isEmpty(), details(finding)).withClasses("card", "finding", tone);
    }

    /** Where the invoice below is marked, the comparison is there for whoever asks for it. */
    private static DomContent details(Finding finding) {
        DomContent text = div(pre(finding.details()).withClass("code details")).withClass("wide");
        return finding.figure().isPresent() ? TagCreator.details(summary("The whole comparison"), text) : text;
    }

    private Stream<DomContent> bills() {
        return story.ledger().stream().flatMap(ledger -> ledger.months().stream())
                .filter(month -> month.statement().isPresent() || !month.payments().isEmpty()).map(this::bill);
    }

    private Optional<DomContent> credits() {
        return story.ledger().filter(ledger -> !ledger.movements().isEmpty()).map(CreditCard::of);
    }

    private DomContent bill(Ledger.Month month) {
        Optional<WrongFigure> wrong = story.finding().flatMap(Finding::figure).filter(figure -> figure.month().equals(month.month()));
        Stream<DomContent> waterfall = month.statement().stream().map(statement ->
                div(h2("From charge to total"), WaterfallPicture.of(statement, wrong)).withClass("card"));
        Stream<DomContent> payment = Stream.of(month).filter(one -> !one.payments().isEmpty()).map(PaymentCard::of);
        return div().with(month.statement().stream().map(statement -> InvoiceCard.of(statement, wrong)))
                .with(div().with(Stream.concat(waterfall, payment))).withClass(month.statement().isPresent() ? "pair" : "");
    }

    private Optional<DomContent> calls() {
        return story.calls().isEmpty() ? Optional.empty() : Optional.of(div(h2("What was called"),
                div(SequencePicture.of(story.calls(), story.particulars().server())).withClasses("wide", "sequence")).withClass("card"));
    }

    private DomContent life() {
        return div(h2("Its life"), p(each(story.life(), stage -> span(b(stage.state()), text(" " + Times.of(stage.after())))))
                .withClass("life")).withClass("card");
    }

    private DomContent particulars() {
        Particulars known = story.particulars();
        Stream<DomContent> facts = Stream.of(known.audit().stream().map(audit -> fact("audit of the ledger", span(audit).withClass("lines"))),
                known.customer().stream().map(customer -> fact("customer", code(customer))), known.trace().stream().map(trace -> fact("trace", code(trace))),
                Stream.of(fact("run it again", code(known.command())))).flatMap(Function.identity());
        return div(h2("To look it up"), dl().with(facts)).withClass("card");
    }

    private static DomContent fact(String name, DomContent value) {
        return each(dt(name), dd(value));
    }
}
