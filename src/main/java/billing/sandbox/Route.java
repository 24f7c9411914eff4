package billing.sandbox;

import billing.engine.Account;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.sandbox.openapi.Operation;
import billing.sandbox.openapi.PathTemplate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A path of the API: whose account it is about, and who carries it out.
 *
 * @param body the wire record of the request; {@link Void} if it has none
 * @param uuid whom a call is about
 * @param guard refuses whoever may not ask this of a customer, before all else
 * @param isCached whether what it answers depends on the customer's account alone and changes nothing
 */
record Route<B>(String method, PathTemplate template, Class<B> body, Function<Call<B>, String> uuid, BiFunction<Optional<Account>, Call<B>, Outcome> handler,
        Optional<BiConsumer<Account, Call<B>>> guard, boolean isCached) {

    Route(String method, PathTemplate template, Class<B> body, Function<Call<B>, String> uuid, BiFunction<Optional<Account>, Call<B>, Outcome> handler) {
        this(method, template, body, uuid, handler, Optional.empty(), false);
    }

    /** A route whose request has a body, which says whom it is about. */
    static <B> Route<B> of(String request, Class<B> body, Function<B, String> uuid, BiFunction<Optional<Account>, Call<B>, Outcome> handler) {
        String[] words = request.split(" ", 2);
        return new Route<>(words[0], PathTemplate.of(words[1]), body, call -> uuid.apply(call.body()), handler);
    }

    Route<B> guardedBy(BiConsumer<Account, Call<B>> doorkeeper) {
        return new Route<>(method, template, body, uuid, handler, Optional.of(doorkeeper), isCached);
    }

    /** The same route; its answer is kept until the account changes. */
    Route<B> cached() {
        return new Route<>(method, template, body, uuid, handler, guard, true);
    }

    Outcome handle(Optional<Account> account, Call<B> call) {
        guard.ifPresent(doorkeeper -> account.ifPresent(known -> doorkeeper.accept(known, call)));
        return handler.apply(account, call);
    }

    boolean serves(Operation operation) {
        return method.equals(operation.method()) && template.equals(operation.template());
    }

    /** Whether it is a path of the billing API, and not one that sets up a sandbox. */
    boolean isOfTheApi() {
        return !template.toString().startsWith("/sandbox/");
    }

    /** Shows a month of a customer. */
    static Route<Void> get(String template, Handler<Void> handler) {
        return new Route<>("GET", PathTemplate.of(template), Void.class, call -> call.parameter("uuid"), existing(Call::month, handler));
    }

    /** Shows something of a customer that is not about a month. */
    static Route<Void> show(String template, Handler<Void> handler) {
        return new Route<>("GET", PathTemplate.of(template), Void.class, call -> call.parameter("uuid"), existing(handler));
    }

    /** Deletes a month of a customer. */
    static Route<Void> delete(String template, Handler<Void> handler) {
        return new Route<>("DELETE", PathTemplate.of(template), Void.class, call -> call.parameter("uuid"), existing(Call::month, handler));
    }

    /** Takes something of a customer back that a parameter of the query names. */
    static Route<Void> remove(String template, String parameter, Handler<Void> handler) {
        return new Route<>("DELETE", PathTemplate.of(template), Void.class, call -> call.parameter("uuid"), existing(call -> call.parameter(parameter), handler));
    }

    /** What a request about a customer that the system does not know is refused with: {@link ErrorCode#NOT_FOUND}. */
    static <B> BiFunction<Optional<Account>, Call<B>, Outcome> existing(Handler<B> handler) {
        return existing(any -> {}, handler);
    }

    /** @param valid refuses what no customer may ask for, before it matters who asks */
    static <B> BiFunction<Optional<Account>, Call<B>, Outcome> existing(Consumer<Call<B>> valid, Handler<B> handler) {
        return (account, call) -> {
            valid.accept(call);
            return handler.handle(account.orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "there is no such customer")), call);
        };
    }
}
