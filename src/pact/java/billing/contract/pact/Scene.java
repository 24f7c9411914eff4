package billing.contract.pact;

import billing.client.BillingApi;
import billing.manager.Subject;
import billing.manager.TestCustomer;
import billing.money.Member;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;

/** The customer that every interaction is about, and who speaks for it: the managers' API and their subject. */
record Scene(BillingApi api, Subject subject) {

    static final String UUID = "4f6e0c1a-7d2b-4c35-9e86-1b0a5d3c8f27";
    static final YearMonth MONTH = YearMonth.of(2026, 1);
    static final LocalDate LAST_DAY = MONTH.atEndOfMonth();
    static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2026-01-31T00:00:00+09:00");
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00+09:00");
    static final String PAYMENT = "pay-" + UUID + "-2026-01-1";
    static final TestCustomer.Project WEB = new TestCustomer.Project("web", "web", "key-1");

    static Scene of(BillingApi api, Member member) {
        Subject subject = new Subject();
        subject.begin(new TestCustomer(UUID, member, "group-1", List.of(WEB), "campaign-1"), MONTH);
        return new Scene(api, subject);
    }
}
