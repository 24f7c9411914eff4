package billing.sandbox.states;

import billing.engine.Jobs;
import billing.engine.PriceList;

/** What states are made with. */
public record Means(PriceList prices, Gateway gateway) {

    Jobs.Means ofJobs() {
        return new Jobs.Means(prices, gateway);
    }
}
