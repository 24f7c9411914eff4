package billing.sandbox.states;

import billing.engine.Account;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.text.Choice;
import billing.text.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states in which a customer can be asked to be, by name: {@code a payment} with the parameters {@code status: PAID, month: 2026-02}.
 *
 * <p>A customer is made whole, by the engine's own functions, or not at all: an unknown name or parameter, a value that cannot be read and whatever the
 * engine refuses are {@link ErrorCode#INVALID_REQUEST}.
 */
public final class ProviderStates {

    private static final Choice<State> STATES = Choice.of("provider state", List.of(
            new State("no such customer", List.of(), (uuid, params, means) -> Optional.empty()),
            State.of("a customer", List.of(), (opened, params, means) -> opened),
            State.of("a customer with usage", Customers.USAGE, Customers::use),
            State.of("a customer under contract", Agreed.CONTRACT, Agreed::contract),
            State.of("a customer with an adjustment", Agreed.ADJUSTMENT, Agreed::adjustment),
            State.of("a customer with a credit", Agreed.CREDIT, Agreed::credit),
            State.of("a customer with a coupon", Agreed.COUPON, Agreed::coupon),
            State.of("a calculated month", Billed.MONTH, Billed::calculated),
            State.of("a payment", Billed.PAYMENT, Billed::payment),
            State.of("a payment that will be declined", Billed.MONTH, Billed::declining),
            State.of("an overdue month", Billed.MONTH, Billed::overdue),
            State.of("a job that ended", Billed.JOB, Billed::job)), State::name);

    private ProviderStates() {}

    public static List<String> names() {
        return STATES.words();
    }

    /** The customer of a uuid as the state has it, which may be none. */
    public static Optional<Account> setUp(String uuid, String name, Map<String, String> params, Means means) {
        try {
            State state = STATES.pick(name);
            Choice<String> allowed = Choice.of("parameter of \"%s\"".formatted(name), state.params());
            params.keySet().forEach(allowed::pick);
            return state.setup().make(uuid, new Params(params), means);
        } catch (NotAllowed unknown) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, unknown);
        } catch (Refusal refused) {
            throw refused.within("the state \"%s\" cannot be set up".formatted(name));
        }
    }
}
