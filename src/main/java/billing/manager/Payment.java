package billing.manager;

import billing.money.Money;
import java.util.List;

/**
 * The payment of a month in the business's words.
 *
 * @param statuses every status it had, the present one last
 * @param charges what the gateway took for it
 */
public record Payment(String id, Money amount, List<String> statuses, List<Money> charges) {

    public String status() {
        return statuses.get(statuses.size() - 1);
    }
}
