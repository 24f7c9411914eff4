package billing.report.scenario;

import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import billing.report.html.Tone;
import j2html.tags.DomContent;
import j2html.tags.specialized.TrTag;
import java.util.Optional;

/** A month's statement as its customer would read it: its lines, what each rule did to them, the total. A figure that is wrong is marked. */
final class InvoiceCard {

    private static final String MARK = "wrong bad";

    private final Statement statement;
    private final Optional<WrongFigure> wrong;

    private InvoiceCard(Statement statement, Optional<WrongFigure> wrong) {
        this.statement = statement;
        this.wrong = wrong;
    }

    /** @param wrong of this month */
    static DomContent of(Statement statement, Optional<WrongFigure> wrong) {
        return new InvoiceCard(statement, wrong).card();
    }

    private DomContent card() {
        return div(h2("Invoice " + statement.month()), div(table(
                thead(tr(th("what"), th("quantity").withClass("figure"), th("price").withClass("figure"), th("amount").withClass("figure"))),
                tbody(each(statement.lines().stream().map(this::line)), each(missingLine().stream()), charge(),
                        each(ShownStep.of(statement, wrong).stream().map(InvoiceCard::step)), total(), each(after().stream())))).withClass("wide")).withClass("card");
    }

    private DomContent line(Statement.Line line) {
        return marked(wrong.filter(figure -> figure.isAt(line)), tr(td(text(line.counter()), soft("in " + line.project())),
                td(line.quantity().stripTrailingZeros().toPlainString() + " " + line.unit()).withClass("figure"), td(line.tariff()).withClass("price figure"),
                amount(line.amount())));
    }

    private static DomContent step(ShownStep shown) {
        Statement.Step step = shown.step();
        String project = step.project().map(" of project %s"::formatted).orElse("");
        return marked(shown.wrong(), tr(td(text(step.item() + project + " "), rule(step.rule()), soft(step.arithmetic())).attr("colspan", "3"), amount(step.effect())));
    }

    private Optional<DomContent> missingLine() {
        return wrong.filter(figure -> figure.place().isEmpty() && figure.isOfTheCharge() && !isCharge(figure)).map(figure ->
                marked(Optional.of(figure), tr(td(figure.name()).attr("colspan", "3"), amount(figure.amounts().actual()))));
    }

    private DomContent charge() {
        return marked(wrong.filter(InvoiceCard::isCharge), tr(td("charge").attr("colspan", "3"), amount(statement.amount(StatementItem.CHARGE))).withClass("sum"));
    }

    private DomContent total() {
        return marked(wrong.filter(WrongFigure::isTotal), tr(td(b("total")).attr("colspan", "3"), td(b(statement.amount(StatementItem.TOTAL).toString()))
                .withClass("figure")).withClass("total"));
    }

    /** What is no part of the total. */
    private Optional<DomContent> after() {
        Money unpaid = statement.amount(StatementItem.UNPAID);
        Optional<WrongFigure> asked = wrong.filter(figure -> figure.name().equals(StatementItem.UNPAID.toString()));
        return unpaid.isZero() && asked.isEmpty() ? Optional.empty() : Optional.of(marked(asked, tr(td(text("unpaid "), rule(StatementItem.UNPAID.rule()), soft("of earlier months, not in the total")).attr("colspan", "3"), amount(unpaid))));
    }

    /** The expectation stands in a row below the wrong one. */
    private static DomContent marked(Optional<WrongFigure> figure, TrTag row) {
        return figure.<DomContent>map(wrong -> each(row.withClass(MARK), tr(td(Tone.BAD.sign() + " expected (" + wrong.rule() + ")").attr("colspan", "3"),
                amount(wrong.amounts().expected())).withClass(MARK))).orElse(row);
    }

    private static DomContent amount(Money money) {
        return td(money.toString()).withClass("figure");
    }

    private static DomContent rule(String paragraph) {
        return span(paragraph).withClass("soft");
    }

    private static DomContent soft(String words) {
        return div(words).withClass("soft");
    }

    private static boolean isCharge(WrongFigure figure) {
        return figure.name().equals(StatementItem.CHARGE.toString());
    }
}
