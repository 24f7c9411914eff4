package billing.sandbox.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.BufferedSource;

/** A request's body as it comes in: of one that is longer than is taken, one byte more than that is kept. */
final class Body {

    private static final int HEX = 16;
    private static final int LONGEST_LINE = 1024;
    private static final Predicate<String> SIZE = Pattern.compile("[0-9a-fA-F]{1,15}").asMatchPredicate();

    private final BufferedSource source;
    private final long most;
    private final Buffer kept = new Buffer();

    Body(BufferedSource source, Intake limits) {
        this.source = source;
        this.most = limits.body() + 1L;
    }

    Buffer read(Head head, HeadLines lines) throws IOException {
        try {
            if (head.isChunked()) {
                readChunks(lines);
            } else {
                take(head.length().orElse(0L));
            }
            return kept;
        } catch (EOFException tooShort) {
            throw Unreadable.because("the body is not complete");
        }
    }

    private void readChunks(HeadLines lines) throws IOException {
        for (long size = size(); size > 0; size = size()) {
            take(size);
            if (!source.readUtf8LineStrict(LONGEST_LINE).isEmpty()) {
                throw Unreadable.because("a chunk of the body is longer than it says");
            }
        }
        while (!lines.next().isEmpty()) {
            // What follows the last chunk is not looked at.
        }
    }

    private void take(long bytes) throws IOException {
        long taken = Math.min(bytes, most - kept.size());
        source.readFully(kept, taken);
        source.skip(bytes - taken);
    }

    private long size() throws IOException {
        String size = source.readUtf8LineStrict(LONGEST_LINE).split(";", 2)[0].strip();
        if (!SIZE.test(size)) {
            throw Unreadable.value("the length of a chunk", size, "a hexadecimal number");
        }
        return Long.parseLong(size, HEX);
    }
}
