package billing.manager;

import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.observability.LogEntry;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What all managers share: a call is validate, transform, call, parse, in this order.
 *
 * <p>Input that cannot be meant is an {@link InvalidInput} before anything is sent; the rest of what can go wrong is the client's to say.
 */
abstract class BaseManager {

    private final BillingApi api;
    private final Subject subject;

    BaseManager(BillingApi api, Subject subject) {
        this.api = api;
        this.subject = subject;
    }

    /**
     * One call of the API.
     *
     * @param name what it is to the business: {@code calculate the bill}
     * @param validate throws {@link InvalidInput} for what cannot be meant
     * @param parse gives the answer in the business's words
     */
    record Operation<I, A, R>(String name, Consumer<I> validate, Function<I, ApiRequest> transform, Class<A> answer, Function<A, R> parse) {

        /** An operation of which only the name is known. */
        record Called(String name) {

            /** An operation for which every input is valid. */
            <I, A, R> Operation<I, A, R> of(Function<I, ApiRequest> transform, Class<A> answer, Function<A, R> parse) {
                return new Operation<>(name, any -> {}, transform, answer, parse);
            }
        }

        static Called called(String name) {
            return new Called(name);
        }

        Operation<I, A, R> validated(Consumer<I> check) {
            return new Operation<>(name, check, transform, answer, parse);
        }
    }

    final <I, A, R> R execute(Operation<I, A, R> operation, I input) {
        return api.telemetry().during(operation.name(), work -> {
            subject.ifAny().ifPresent(customer -> work.about("billing.customer", customer.uuid()));
            ApiRequest request = request(operation, input);
            A answer = api.call(subject.expectsTrouble() ? request.inTrouble() : request, operation.answer());
            return operation.parse().apply(answer);
        });
    }

    private <I> ApiRequest request(Operation<I, ?, ?> operation, I input) {
        try {
            operation.validate().accept(input);
            return operation.transform().apply(input);
        } catch (InvalidInput refused) {
            api.telemetry().log(new LogEntry(LogEntry.Level.WARN, "input refused", Map.of("operation", operation.name(), "reason", refused.getMessage())));
            throw refused;
        }
    }

    final Subject subject() {
        return subject;
    }

    /** A request about the subject's customer and month. */
    final ApiRequest aboutMonth(ApiRequest request) {
        return request.query("uuid", subject.customer().uuid()).query("month", subject.month());
    }
}
