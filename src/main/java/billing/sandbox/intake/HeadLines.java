package billing.sandbox.intake;

import java.io.EOFException;
import java.io.IOException;
import okio.BufferedSource;
import okio.Utf8;

/** The lines of a request that are not its body: so many bytes together, and no more. One request's own. */
final class HeadLines {

    private static final int LINE_END = 2;

    private final BufferedSource source;
    private final int most;
    private int left;

    HeadLines(BufferedSource source, int most) {
        this.source = source;
        this.most = most;
        this.left = most;
    }

    String next() throws IOException {
        if (left < LINE_END) {
            throw Unreadable.tooLargeHead(most);
        }
        try {
            String line = source.readUtf8LineStrict(left - LINE_END);
            left -= (int) Utf8.size(line) + LINE_END;
            return line;
        } catch (EOFException noLine) {
            throw source.getBuffer().size() >= left ? Unreadable.tooLargeHead(most) : Unreadable.because("the request ends in the middle of a line");
        }
    }
}
