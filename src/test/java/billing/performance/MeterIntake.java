package billing.performance;

import billing.acceptance.system.BillingSystem;
import billing.config.BillingConfig;
import billing.manager.CustomerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.Subject;
import billing.money.Member;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What taking in a meter costs a customer who sends them in many requests of 1,000, over HTTP: 100 requests against 10. Each is an event. Validation is on. */
public final class MeterIntake {

    private static final int EACH = 1_000;
    private static final int FEW = 10;
    private static final int MANY = 100;

    private MeterIntake() {}

    public static void main(String[] arguments) throws Exception {
        try (BillingSystem system = BillingSystem.open(BillingConfig.load(), exchange -> {})) {
            double[] took = Rounds.medians(2, 3, () -> microsecondsEach(system, FEW), () -> microsecondsEach(system, MANY));
            new Figure("a meter sent in 100 requests of 1,000 ÷ in 10, wall", 1.3, took[1] / took[0])
                    .print(String.format(Locale.ROOT, "%.1f us and %.1f us a meter", took[1], took[0]));
        }
    }

    private static double microsecondsEach(BillingSystem system, int requests) {
        Subject subject = new Subject();
        subject.begin(system.customers().take(Member.KR), YearMonth.of(2026, 1));
        new CustomerManager(system.api(), subject).defineCustomer();
        MeteringManager metering = new MeteringManager(system.api(), subject);
        long begin = System.nanoTime();
        IntStream.range(0, requests).forEach(request -> metering.sendIaasMetering(batch(request)));
        return (System.nanoTime() - begin) / 1000.0 / requests / EACH;
    }

    private static List<MeterInput> batch(int request) {
        return IntStream.range(0, EACH).mapToObj(number -> new MeterInput("object.requests", MeterInput.DEFAULT_TYPE, String.valueOf(number), "COUNT",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("e-" + request + "-" + number))).toList();
    }
}
