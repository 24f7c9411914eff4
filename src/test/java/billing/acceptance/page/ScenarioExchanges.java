package billing.acceptance.page;

import billing.client.Exchange;
import billing.client.ExchangeListener;

/** Notes every exchange of a scenario; where no notes are taken, it does not listen. */
public final class ScenarioExchanges implements ExchangeListener {

    @Override
    public boolean listens() {
        return Notes.current().isPresent();
    }

    @Override
    public void exchanged(Exchange exchange) {
        Notes.current().ifPresent(notes -> notes.exchanged(exchange));
    }
}
