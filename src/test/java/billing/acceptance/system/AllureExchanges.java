package billing.acceptance.system;

import billing.client.Exchange;
import billing.client.ExchangeListener;
import billing.report.Transcript;
import io.qameta.allure.Allure;

/** Shows every exchange in the report, at the step that made it; where no report is written, it does not listen. */
public final class AllureExchanges implements ExchangeListener {

    @Override
    public boolean listens() {
        return Allure.getLifecycle().getCurrentTestCase().isPresent();
    }

    @Override
    public void exchanged(Exchange exchange) {
        Allure.addAttachment(Transcript.title(exchange), "text/plain", Transcript.of(exchange), ".txt");
    }
}
