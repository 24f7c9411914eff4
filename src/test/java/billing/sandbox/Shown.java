package billing.sandbox;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All that can be asked for of a customer: of itself, of its first jobs and contracts, and of the months around {@link Billed#MONTH}. */
final class Shown {

    private static final List<String> OF_ITSELF = List.of(
            "/api/v1/customers/{uuid}", "/api/v1/customers/{uuid}/ledger", "/api/v1/credits/history", "/api/v1/contracts", "/api/v1/outbox", "/api/v1/payment");
    private static final List<String> OF_A_MONTH = List.of(
            "/api/v1/metering", "/api/v1/billing/statement", "/api/v1/billing/unpaid", "/api/v1/payment", "/api/v1/credits/balance", "/api/v1/adjustments");
    private static final int FIRST_JOBS = 3;
    private static final int FIRST_CONTRACTS = 2;

    private Shown() {}

    /** Every answer by what was asked: {@code /api/v1/payment 2026-01}. */
    static Map<String, Wire.Reply> all(Wire wire, String uuid) {
        Map<String, Wire.Reply> all = new LinkedHashMap<>();
        OF_ITSELF.forEach(path -> all.put(path, wire.get(path.replace("{uuid}", uuid) + "?uuid=" + uuid)));
        IntStream.rangeClosed(1, FIRST_JOBS).mapToObj(number -> "/api/v1/batch/jobs/job-" + number)
                .forEach(path -> all.put(path, wire.get(path + "?uuid=" + uuid)));
        IntStream.rangeClosed(1, FIRST_CONTRACTS).mapToObj(number -> "/api/v1/contracts/c-" + number + "/prices")
                .forEach(path -> all.put(path, wire.get(path + "?uuid=" + uuid)));
        for (YearMonth month : List.of(Billed.BEFORE, Billed.MONTH, Billed.MONTH.plusMonths(1))) {
            OF_A_MONTH.forEach(path -> all.put(path + " " + month, wire.get(path + "?uuid=" + uuid + "&month=" + month)));
        }
        return all;
    }
}
