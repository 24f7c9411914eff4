package billing.sandbox;

import billing.engine.Account;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A path of the API: whose account it is about, and who carries it out.
 *
 * @param template the path, its variables in braces: {@code /api/v1/payment/{payment_id}/register}
 * @param body the wire record of the request; {@link Void} if it has none
 * @param uuid whom a call is about
 */
record Route<B>(String method, String template, Class<B> body, Function<Call<B>, String> uuid, BiFunction<Optional<Account>, Call<B>, Outcome> handler) {

    /** Shows a month of a customer. */
    static Route<Void> get(String template, Handler<Void> handler) {
        return new Route<>("GET", template, Void.class, call -> call.parameter("uuid"), existing(Call::month, handler));
    }

    /** Deletes a month of a customer. */
    static Route<Void> delete(String template, Handler<Void> handler) {
        return new Route<>("DELETE", template, Void.class, call -> call.parameter("uuid"), existing(Call::month, handler));
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

    /** The values of the path's variables if the path, segment by segment and decoded, is this route's. */
    Optional<Map<String, String>> match(List<String> given) {
        String[] wanted = template.substring(1).split("/", -1);
        if (wanted.length != given.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int index = 0; index < wanted.length; index++) {
            if (wanted[index].startsWith("{") && !given.get(index).isEmpty()) {
                variables.put(wanted[index].substring(1, wanted[index].length() - 1), given.get(index));
            } else if (!wanted[index].equals(given.get(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
