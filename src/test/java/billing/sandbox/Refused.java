package billing.sandbox;

import billing.engine.ErrorCode;
import java.util.function.Function;

/** A request that is refused with a code. */
record Refused(ErrorCode code, String what, Function<Billed, Wire.Reply> request) {

    @Override
    public String toString() {
        return code + ": " + what;
    }
}
