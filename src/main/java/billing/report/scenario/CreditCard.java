package billing.report.scenario;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import billing.manager.Ledger;
import billing.money.Money;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became of the customer's credits: each movement, and what is left of each credit. */
final class CreditCard {

    private final Map<String, String> names;
    private final Ledger ledger;

    private CreditCard(Ledger ledger) {
        this.ledger = ledger;
        List<String> ids = Stream.concat(ledger.credits().stream().map(Ledger.Credit::id), ledger.movements().stream().map(Ledger.Movement::creditId)).distinct().toList();
        this.names = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, number -> "credit " + (number + 1)));
    }

    static DomContent of(Ledger ledger) {
        return new CreditCard(ledger).card();
    }

    private DomContent card() {
        return div(h2("Credits"),
                div(table(thead(tr(th("movement"), th("credit"), th("month"), th("amount").withClass("figure"))),
                        tbody(each(ledger.movements().stream().map(this::movement))))).withClass("wide"),
                div(table(thead(tr(th("credit"), each(Stream.of("granted", "used", "expired", "withdrawn", "remaining").map(name -> th(name).withClass("figure"))))),
                        tbody(each(ledger.credits().stream().map(this::credit))))).withClass("wide")).withClass("card");
    }

    private DomContent movement(Ledger.Movement moved) {
        return tr(td(moved.kind()), td(names.get(moved.creditId())), td(moved.month().map(Object::toString).orElse("")), amount(moved.amount()));
    }

    private DomContent credit(Ledger.Credit credit) {
        return tr(td(names.get(credit.id())), amount(credit.granted()), amount(credit.used()), amount(credit.expired()), amount(credit.withdrawn()), amount(credit.remaining()));
    }

    private static TdTag amount(Money money) {
        return td(money.toString()).withClass("figure");
    }
}
