package billing.manager;

import billing.client.ApiRequest;
import billing.client.BillingApi;
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
     * @param validate throws {@link InvalidInput} for what cannot be meant
     * @param parse gives the answer in the business's words
     */
    record Operation<I, A, R>(Consumer<I> validate, Function<I, ApiRequest> transform, Class<A> answer, Function<A, R> parse) {

        /** An operation for which every input is valid. */
        static <I, A, R> Operation<I, A, R> of(Function<I, ApiRequest> transform, Class<A> answer, Function<A, R> parse) {
            return new Operation<>(any -> {}, transform, answer, parse);
        }

        Operation<I, A, R> validated(Consumer<I> check) {
            return new Operation<>(check, transform, answer, parse);
        }
    }

    final <I, A, R> R execute(Operation<I, A, R> operation, I input) {
        operation.validate().accept(input);
        ApiRequest request = operation.transform().apply(input);
        A answer = api.call(subject.expectsTrouble() ? request.inTrouble() : request, operation.answer());
        return operation.parse().apply(answer);
    }

    final Subject subject() {
        return subject;
    }

    /** A request about the subject's customer and month. */
    final ApiRequest aboutMonth(ApiRequest request) {
        return request.query("uuid", subject.customer().uuid()).query("month", subject.month());
    }
}
