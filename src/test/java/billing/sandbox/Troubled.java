package billing.sandbox;

import billing.api.DamageRequest;
import billing.api.FaultRequest;
import java.time.YearMonth;
import java.util.Optional;

/** The trouble that a client asks the sandbox to make for a customer. */
record Troubled(Wire wire, String uuid) {

    private static final Optional<Integer> NONE = Optional.empty();

    Wire.Reply answers(int status, int times) {
        return expect(new FaultRequest(uuid, "API_ANSWERS", Optional.of(status), Optional.of(times), NONE));
    }

    Wire.Reply down(int times) {
        return expect(new FaultRequest(uuid, "API_DOWN", NONE, Optional.of(times), NONE));
    }

    /** @param fault one that needs nothing but a number of requests */
    Wire.Reply passing(String fault, int times) {
        return expect(new FaultRequest(uuid, fault, NONE, Optional.of(times), NONE));
    }

    Wire.Reply slow(int millis) {
        return expect(new FaultRequest(uuid, "API_SLOW", NONE, NONE, Optional.of(millis)));
    }

    Wire.Reply ends() {
        return expect(new FaultRequest(uuid, "NONE", NONE, NONE, NONE));
    }

    /** @param fields those of the body without the customer, with single quotes: {@code 'fault':'API_DOWN','times':1} */
    Wire.Reply expect(String fields) {
        return expect((Object) Wire.quoted("{'uuid':'%s',%s}".formatted(uuid, fields)));
    }

    Wire.Reply damage(String damage, YearMonth month) {
        return wire.post("/sandbox/damage", new DamageRequest(uuid, month, damage));
    }

    private Wire.Reply expect(Object fault) {
        return wire.post("/sandbox/faults", fault);
    }
}
