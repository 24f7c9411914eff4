package billing.report.scenario;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import billing.manager.Ledger;
import j2html.tags.DomContent;
import java.util.stream.Collectors;

/** What became of a month's payments, and what the gateway took for each. */
final class PaymentCard {

    private PaymentCard() {}

    static DomContent of(Ledger.Month month) {
        return div(h2("Payment " + month.month()), each(month.payments().stream().map(PaymentCard::payment)))
                .condWith(month.statement().isEmpty(), p("The statement is void until the month is calculated again.").withClass("soft")).withClass("card");
    }

    private static DomContent payment(Ledger.Payment payment) {
        return each(PaymentPicture.of(payment), p("%s over %s; %s".formatted(payment.status(), payment.amount(), charges(payment))).withClass("soft"));
    }

    private static String charges(Ledger.Payment payment) {
        return payment.charges().isEmpty() ? "the gateway took nothing" : "the gateway took " + payment.charges().stream()
                .map(charge -> charge.givenBack() ? charge.amount() + " and gave it back" : charge.amount().toString()).collect(Collectors.joining(", then "));
    }
}
