package billing.sandbox;

import billing.api.Json;
import billing.api.Problem;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.sandbox.intake.Unreadable;
import billing.sandbox.openapi.Complaint;
import billing.sandbox.openapi.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Problem documents (RFC 9457) with the rulebook's codes. */
final class Problems {

    static final String GATEWAY_TIMEOUT = "GATEWAY_TIMEOUT";
    static final String GATEWAY_SILENT = "the payment gateway did not answer; send the same payment again to learn what became of it";
    static final String INTERNAL_ERROR = "INTERNAL_ERROR";

    private static final String UPSTREAM_SILENT = "UPSTREAM_SILENT";
    private static final String FAULT_ON_REQUEST = "FAULT_ON_REQUEST";
    private static final String TYPE = "application/problem+json";

    private Problems() {}

    static Answer refused(Refusal refusal) {
        return answer(status(refusal.code()), refusal.code().name(), String.valueOf(refusal.getMessage()), refusal.nearest());
    }

    /** The payment gateway did not answer: nobody knows yet whether it charged. */
    static Answer gatewaySilent() {
        return answer(504, GATEWAY_TIMEOUT, GATEWAY_SILENT, Optional.empty());
    }

    /** A fault of the sandbox itself; a correct one has none. */
    static Answer fault(Throwable bug) {
        return answer(500, INTERNAL_ERROR, "this is a fault of the sandbox, please report it: " + bug, Optional.empty());
    }

    /** An answer of the sandbox that its document does not promise: a fault of the sandbox too. */
    static Answer unpromised(Operation operation, Complaint complaint) {
        return answer(500, INTERNAL_ERROR, "this is a fault of the sandbox, please report it: its answer to %s is not one that the document promises: %s"
                .formatted(operation, complaint.detail()), Optional.empty());
    }

    /** The real system that the request was passed on to did not answer. */
    static Answer upstreamSilent(URI address, IOException failed) {
        return answer(502, UPSTREAM_SILENT, "the system at %s did not answer: %s".formatted(address, failed), Optional.empty());
    }

    /** What a scenario asked to be answered. */
    static Answer asToldTo(int status) {
        return answer(status, FAULT_ON_REQUEST, "the sandbox was told to answer %d".formatted(status), Optional.empty());
    }

    static Answer methodNotAllowed(String method, String path) {
        return answer(405, ErrorCode.INVALID_REQUEST.name(), "%s is not allowed on %s".formatted(method, path), Optional.empty());
    }

    static Answer tooLong(int most) {
        return answer(413, ErrorCode.INVALID_REQUEST.name(), "the body has more than %d bytes, which is all that is taken; send less at once".formatted(most), Optional.empty());
    }

    /** What came is no request. */
    static Answer unreadable(Unreadable unreadable) {
        return answer(unreadable.status(), ErrorCode.INVALID_REQUEST.name(), String.valueOf(unreadable.getMessage()), Optional.empty());
    }

    private static Answer answer(int status, String code, String detail, Optional<String> nearest) {
        String title = code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return Answer.of(status, TYPE, Json.write(new Problem("about:blank", title, status, detail, code, nearest)));
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case UNAUTHORIZED -> 401;
            case PAYMENT_DECLINED -> 402;
            case NOT_FOUND, NO_STATEMENT, UNKNOWN_COUPON -> 404;
            case EVENT_CONFLICT, MONTH_CLOSED, INVALID_TRANSITION, IDEMPOTENCY_CONFLICT, CONTRACT_OVERLAP, COUPON_ALREADY_USED -> 409;
            case INVALID_REQUEST -> 400;
            case CREDIT_NOT_SUPPORTED, UNKNOWN_COUNTER, UNIT_MISMATCH, METER_OUTSIDE_MONTH, INVALID_VOLUME, AMOUNT_MISMATCH, INVALID_ADJUSTMENT, UNKNOWN_JOB,
                    UNKNOWN_PROJECT -> 422;
        };
    }
}
