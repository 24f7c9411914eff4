package billing.sandbox;

import billing.api.Json;
import billing.api.ProviderState;
import billing.engine.Account;
import billing.engine.PriceList;
import billing.sandbox.states.Means;
import billing.sandbox.states.ProviderStates;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts a customer into a state by name, whatever it was before. */
final class ProviderStateHandler {

    private final PriceList prices;
    private final PaymentGateway gateway;
    private final ApiFaults faults;

    ProviderStateHandler(PriceList prices, PaymentGateway gateway, ApiFaults faults) {
        this.prices = prices;
        this.gateway = gateway;
        this.faults = faults;
    }

    /** Whom a state is about: whoever it names, or one that belongs to the state and its parameters. */
    static String uuid(ProviderState state) {
        return state.uuid().orElseGet(() -> UUID.nameUUIDFromBytes(Json.write(state).getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** It is tried out beside the real gateway first: a state that cannot be set up leaves everything as it was. */
    Outcome setUp(Optional<Account> before, Call<ProviderState> call) {
        String uuid = uuid(call.body());
        make(uuid, call.body(), new PaymentGateway());
        before.ifPresent(gateway::forget);
        faults.end(uuid);
        Optional<Account> made = make(uuid, call.body(), gateway);
        ProviderState told = new ProviderState(call.body().state(), call.body().params(), Optional.of(uuid));
        return new Outcome(made, Answer.json(200, told));
    }

    private Optional<Account> make(String uuid, ProviderState state, PaymentGateway charging) {
        return ProviderStates.setUp(uuid, state.state(), state.params().orElse(Map.of()), new Means(prices, charging));
    }
}
