package billing.sandbox;

import billing.api.BadJson;
import billing.api.Json;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.sandbox.openapi.Asked;
import billing.sandbox.openapi.Operation;
import java.util.function.Supplier;
import mockwebserver3.RecordedRequest;

/** Carries out what a route is for: under the customer's lock, and through the trouble that the customer meets. */
record Handling<B>(Answerers.Customers customers, Operation operation, Route<B> route) implements Answerer {

    @Override
    public Answer answer(RecordedRequest request, Asked asked) {
        Call<B> call = call(asked);
        String uuid = route.uuid().apply(call);
        Supplier<Answer> work = () -> Promised.answer(operation, () -> customers.accounts().work(uuid, account -> route.handle(account, call)));
        return route.isOfTheApi() ? customers.faults().through(uuid, work) : work.get();
    }

    /** A guard is asked even so, if the body can be read: whoever may not ask learns nothing about the rest. */
    @Override
    public Refusal refusal(Asked asked, Refusal refusal) {
        if (route.guard().isEmpty()) {
            return refusal;
        }
        try {
            Call<B> call = call(asked);
            customers.accounts().work(route.uuid().apply(call), account -> {
                account.ifPresent(known -> route.guard().orElseThrow().accept(known, call));
                throw refusal;
            });
            return refusal;
        } catch (Refusal first) {
            return first.code() == ErrorCode.UNAUTHORIZED ? first : refusal;
        }
    }

    private Call<B> call(Asked asked) {
        return new Call<>(body(asked), asked.path(), asked.query(), asked.header());
    }

    private B body(Asked asked) {
        if (route.body() == Void.class) {
            return null;
        }
        try {
            return Json.readRequest(asked.body(), route.body());
        } catch (BadJson bad) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "%s", bad.getMessage());
        }
    }
}
