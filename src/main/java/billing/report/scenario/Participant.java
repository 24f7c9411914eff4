package billing.report.scenario;

import java.util.List;
import java.util.stream.Stream;

/** Who makes a call on the scenario's behalf, as the design's diagrams name it; each part of the API has one manager. */
enum Participant {
    CUSTOMER("Customer Manager", "/api/v1/customers", "/sandbox/"),
    METERING("Metering Manager", "/api/v1/metering"),
    CONTRACT("Contract Manager", "/api/v1/contracts"),
    ADJUSTMENT("Adjustment Manager", "/api/v1/adjustments"),
    CREDIT("Credit Manager", "/api/v1/credits", "/api/v1/coupons"),
    CALCULATION("Calculation Manager", "/api/v1/calculate"),
    BILLING("Billing Manager", "/api/v1/billing"),
    PAYMENT("Payment Manager", "/api/v1/payment"),
    BATCH("Batch Manager", "/api/v1/batch", "/api/v1/outbox"),
    LEDGER("Ledger Manager"),
    CLIENT("HTTP Client");

    private static final String WHOLE_LEDGER = "/ledger";

    private final String title;
    private final List<String> paths;

    Participant(String title, String... paths) {
        this.title = title;
        this.paths = List.of(paths);
    }

    /** @param url without the address: {@code /api/v1/payment?month=2026-01} */
    static Participant of(String url) {
        if (url.endsWith(WHOLE_LEDGER)) {
            return LEDGER;
        }
        return Stream.of(values()).filter(one -> one.paths.stream().anyMatch(url::startsWith)).findFirst().orElse(CLIENT);
    }

    @Override
    public String toString() {
        return title;
    }
}
