package billing.sandbox;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import mockwebserver3.RecordedRequest;

/** Who gets in, and with how much. */
final class Admission {

    private final byte[] authorization;
    private final int longestBody;

    /** @param token what callers must carry as their bearer token */
    Admission(String token, int longestBody) {
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.longestBody = longestBody;
    }

    void authorize(RecordedRequest request) {
        String given = Optional.ofNullable(request.getHeaders().get("Authorization")).orElse("");
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), authorization)) {
            throw Refusal.of(ErrorCode.UNAUTHORIZED, "the header Authorization must carry the bearer token of this system");
        }
    }

    boolean isTooLong(RecordedRequest request) {
        return request.getBodySize() > longestBody;
    }

    Answer tooLong() {
        return Problems.tooLong(longestBody);
    }
}
