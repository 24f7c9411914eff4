package billing.sandbox.states;

import billing.engine.Cashier;

/** What states need of a payment gateway. */
public interface Gateway extends Cashier {

    /** The customer's next charge is declined. */
    void decline(String uuid);

    /** Gives back what was taken for a payment. */
    void giveBack(String paymentId);
}
