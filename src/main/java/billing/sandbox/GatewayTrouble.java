package billing.sandbox;

import billing.text.Choice;
import java.util.List;

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

    private static final Choice<GatewayTrouble> CHOICE = Choice.of("fault", List.of(values()), GatewayTrouble::name);

    static GatewayTrouble of(String name) {
        return CHOICE.pick(name);
    }

    void beforeCharge() {}

    void afterCharge() {}
}
