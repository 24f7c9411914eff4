package billing.sandbox.states;

import billing.engine.Account;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state by name.
 *
 * @param params the parameters that it reads, besides those of every customer
 */
record State(String name, List<String> params, Setup setup) {

    /** Makes the customer; a refusal of the engine means that there is no such customer to be had. */
    @FunctionalInterface
    interface Setup {

        Optional<Account> make(String uuid, Params params, Means means);
    }

    /** What happens to a new customer, so that it is in the state. */
    @FunctionalInterface
    interface Story {

        Account tell(Account opened, Params params, Means means);
    }

    /** A state of a customer there is. */
    static State of(String name, List<String> params, Story story) {
        List<String> all = Stream.of(Customers.PARAMS, params).flatMap(List::stream).toList();
        return new State(name, all, (uuid, given, means) -> Optional.of(story.tell(Customers.open(uuid, given), given, means)));
    }
}
