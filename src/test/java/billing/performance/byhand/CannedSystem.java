package billing.performance.byhand;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Answers the six calls with what the sandbox would answer, ready but for the customer's id: nothing is computed, kept or checked. */
public final class CannedSystem implements AutoCloseable {

    private static final String CUSTOMERS = "/api/v1/customers/";
    private static final String STATEMENT = """
            {"statement_id":"statement-U-2026-01","uuid":"U","month":"2026-01","currency":"KRW","charge":180000,"discount":0,"surcharge":0,"shortfall":0,"credit":0,\
            "vat":18000,"late_fee":0,"total_amount":198000,"unpaid":0,"items":[{"project_id":"default","counter_name":"compute.c2.c8m8","quantity":"720","unit":"HOURS",\
            "unit_price":"250","tariff":"250","amount":180000}],"computation":[{"rule":"§4","project_id":"default","item":"charge","arithmetic":"compute.c2.c8m8 in default: \
            720 HOURS at 250","effect":180000,"reached":180000},{"rule":"§8","item":"tax","arithmetic":"10% of 180,000 KRW","effect":18000,"reached":198000}],"documents":[]}""";
    private static final String PAYMENTS = """
            [{"payment_id":"pay-U-2026-01-1","uuid":"U","month":"2026-01","currency":"KRW","amount":198000,"status":"CREATED","overdue":false,\
            "created_at":"2026-01-31T00:00:00+09:00","updated_at":"2026-01-31T00:00:00+09:00","history":[{"status":"CREATED","at":"2026-01-31T00:00:00+09:00"}],"charges":[]}]""";
    private static final String CALCULATED = """
            {"uuid":"U","month":"2026-01","statement_id":"statement-U-2026-01","payment_id":"pay-U-2026-01-1","currency":"KRW","total_amount":198000}""";
    private static final String CUSTOMER = """
            {"uuid":"U","member":"kr","billing_group_id":"group-U","projects":[{"project_id":"default","appkey":"appkey-1"}],"today":"2026-01-31"}""";
    private static final String OF_THE_MONTH = "{\"uuid\":\"U\",\"month\":\"2026-01\",\"payments\":" + PAYMENTS + "}";
    private static final String LEDGER = "{\"uuid\":\"U\",\"currency\":\"KRW\",\"months\":[{\"month\":\"2026-01\",\"statement\":" + STATEMENT + ",\"payments\":" + PAYMENTS
            + ",\"events\":[],\"credit_used\":0}],\"credits\":{\"remaining\":0,\"credits\":[],\"movements\":[]}}";
    private static final int LENGTH_OF_AN_ID = 36;

    private final MockWebServer server = new MockWebServer();

    /**
     * Starts on a free port of loopback.
     *
     * @param sockets that the server takes its lines from
     */
    public CannedSystem(ServerSocketFactory sockets) throws IOException {
        server.setServerSocketFactory(sockets);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                server.takeRequest(0, TimeUnit.MILLISECONDS);
                return answer(request.getTarget());
            }
        });
        server.start();
    }

    public URI address() {
        return server.url("/").uri();
    }

    @Override
    public void close() {
        server.close();
    }

    private static MockResponse answer(String target) {
        int id = target.startsWith(CUSTOMERS) ? CUSTOMERS.length() : target.indexOf("uuid=") + "uuid=".length();
        String body = body(target).replace("\"U\"", "\"" + target.substring(id, id + LENGTH_OF_AN_ID) + "\"");
        return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json").body(body).build();
    }

    private static String body(String target) {
        if (target.startsWith(CUSTOMERS)) {
            return target.endsWith("/ledger") ? LEDGER : CUSTOMER;
        }
        if (target.startsWith("/api/v1/metering")) {
            return "{\"accepted\":1,\"duplicates\":0}";
        }
        if (target.startsWith("/api/v1/calculate")) {
            return CALCULATED;
        }
        return target.startsWith("/api/v1/payment") ? OF_THE_MONTH : STATEMENT;
    }
}
