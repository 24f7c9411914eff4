package billing.sandbox;

/** What can go wrong at the payment gateway, and whether it took the money by then. */
enum GatewayTrouble {
    GATEWAY_DECLINES {
        @Override
        void beforeCharge() {
            throw new PaymentGateway.Declined("insufficient funds");
        }
    },
    GATEWAY_TIMES_OUT {
        @Override
        void beforeCharge() {
            throw new PaymentGateway.Silent();
        }
    },
    GATEWAY_DROPS_LINE {
        @Override
        void afterCharge() {
            throw new PaymentGateway.Silent();
        }
    };

    void beforeCharge() {}

    void afterCharge() {}
}
