package billing.sandbox;

import billing.api.BadJson;
import billing.api.Json;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.sandbox.openapi.Asked;
import billing.sandbox.openapi.Operation;
import java.util.function.Supplier;
import mockwebserver3.RecordedRequest;

/** Carries out what a route is for: under the customer's lock, through the trouble that the customer meets, with the answer that is kept if there is one. */
record Handling<B>(Answerers.Customers customers, Operation operation, Route<B> route) implements Answerer {

    @Override
    public Answer answer(RecordedRequest request, Asked asked, Visit visit) {
        Call<B> call = call(asked);
        String uuid = about(call, visit);
        Supplier<Answer> work = () -> Promised.answer(operation, () -> customers.accounts().work(uuid, kept -> outcome(uuid, kept, call)));
        return route.isOfTheApi() ? customers.faults().through(uuid, work) : work.get();
    }

    /** A guard is asked even so, if the body can be read: whoever may not ask learns nothing about the rest. */
    @Override
    public Refusal refusal(Asked asked, Visit visit, Refusal refusal) {
        try {
            Call<B> call = call(asked);
            String uuid = about(call, visit);
            route.guard().ifPresent(guard -> customers.accounts().work(uuid, kept -> {
                kept.account().ifPresent(known -> guard.accept(known, call));
                throw refusal;
            }));
            return refusal;
        } catch (Refusal first) {
            return first.code() == ErrorCode.UNAUTHORIZED ? first : refusal;
        }
    }

    private String about(Call<B> call, Visit visit) {
        String uuid = route.uuid().apply(call);
        visit.isAbout(uuid);
        return uuid;
    }

    private Outcome outcome(String uuid, Kept kept, Call<B> call) {
        Supplier<Outcome> fresh = () -> route.handle(kept.account(), call);
        DataCache.Request shown = new DataCache.Request(route.template().toString(), call.path(), call.query());
        return route.isCached() ? customers.cache().through(uuid, kept, shown, fresh) : fresh.get();
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
