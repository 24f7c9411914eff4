package billing.manager;

import billing.money.Member;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Customers that scenarios speak of. */
final class Subjects {

    private Subjects() {}

    /** A customer billed for 2026-01; each project has its name as its id's end and as its key's end. */
    static Subject of(Member member, String... projects) {
        Subject subject = new Subject();
        subject.begin(customer(member, projects), YearMonth.of(2026, 1));
        return subject;
    }

    static TestCustomer customer(Member member, String... projects) {
        List<TestCustomer.Project> all = Stream.of(projects).map(name -> new TestCustomer.Project(name, "id-" + name, "key-" + name)).toList();
        return new TestCustomer("u", member, "group", all, "spring");
    }
}
