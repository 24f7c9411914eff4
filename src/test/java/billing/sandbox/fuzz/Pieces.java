package billing.sandbox.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.Buffer;

/** Bytes that are a request, or nearly, or not at all: pieces of HTTP in any order, with others between them. */
final class Pieces {

    private static final int MOST = 24;
    private static final int LONGEST = 64;
    private static final int OVERSIZED = 9 * 1024 * 1024;
    private static final int SELDOM = 200;
    private static final String AUTHORIZED = "Authorization: Bearer " + Play.TOKEN + "\r\n";
    private static final String JSON = "{\"uuid\":\"4f6e0c1a-7d2b-4c35-9e86-1b0a5d3c8f27\",\"month\":\"2026-01\"}";
    private static final String CALCULATE = "POST /api/v1/calculate HTTP/1.1\r\n" + AUTHORIZED;
    private static final List<String> PIECES = List.of("GET ", "POST ", "HEAD ", "PUT ", "DELETE ", "CONNECT ", "OPTIONS ", "BREW ", "/health", "/api/v1/calculate",
            "/api/v1/payment", "/", "*", " HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/2.0\r\n", " HTTP/9\r\n", "\r\n", "\n", "\r", "\r\n\r\n", AUTHORIZED, "Host: a\r\n",
            "Host: [::1\r\n", "Host: a:99999\r\n", "Content-Length: 0\r\n", "Content-Length: 66\r\n", "Content-Length: 1\r\n", "Content-Length: -1\r\n",
            "Content-Length: 99999999999\r\n", "Content-Length: 18446744073709551616\r\n", "content-length:5\r\n", "Transfer-Encoding: chunked\r\n",
            "Transfer-Encoding: gzip, chunked\r\n", "Expect: 100-continue\r\n", "Connection: close\r\n", "Connection: Upgrade\r\nUpgrade: websocket\r\n",
            "0\r\n\r\n", "42\r\n", "1\r\n", "FFFFFFFF\r\n", "7fffffffffffffff\r\n", "-1\r\n", "1;a=b\r\n", JSON, "{}", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001",
            "GET /health HTTP/1.1\r\n\r\n", CALCULATE, CALCULATE + "Content-Length: " + JSON.length() + "\r\n\r\n" + JSON,
            CALCULATE + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(JSON.length()) + "\r\n" + JSON + "\r\n0\r\n\r\n",
            "X: " + "a".repeat(70_000) + "\r\n", "A: b\r\n".repeat(15_000));

    private final FuzzedDataProvider dice;

    Pieces(FuzzedDataProvider dice) {
        this.dice = dice;
    }

    byte[] bytes() {
        if (dice.consumeInt(1, SELDOM) == SELDOM) {
            return new Buffer().writeUtf8(CALCULATE + "Content-Length: " + OVERSIZED + "\r\n\r\n").write(new byte[OVERSIZED]).readByteArray();
        }
        Buffer bytes = new Buffer();
        int count = dice.consumeInt(1, MOST);
        for (int number = 0; number < count; number++) {
            if (dice.consumeBoolean()) {
                bytes.write(PIECES.get(dice.consumeInt(0, PIECES.size() - 1)).getBytes(StandardCharsets.ISO_8859_1));
            } else {
                bytes.write(dice.consumeBytes(dice.consumeInt(0, LONGEST)));
            }
        }
        return bytes.readByteArray();
    }
}
