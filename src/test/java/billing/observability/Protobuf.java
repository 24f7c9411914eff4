package billing.observability;

import java.io.EOFException;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;

/** A message of Protocol Buffers: the fields by their numbers, each a whole number, or bytes that may be a text or a message. */
record Protobuf(Map<Integer, List<Object>> fields) {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int TYPE_BITS = 3;
    private static final int TYPE = 7;
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    static Protobuf of(ByteString bytes) {
        Map<Integer, List<Object>> fields = new HashMap<>();
        Buffer in = new Buffer().write(bytes);
        try {
            while (!in.exhausted()) {
                int tag = (int) varint(in);
                fields.computeIfAbsent(tag >> TYPE_BITS, number -> new ArrayList<>()).add(value(tag & TYPE, in));
            }
        } catch (EOFException cut) {
            throw new IllegalArgumentException("the message ends in the middle", cut);
        }
        return new Protobuf(fields);
    }

    Stream<Protobuf> messages(int number) {
        return fields.getOrDefault(number, List.of()).stream().map(bytes -> of((ByteString) bytes));
    }

    String text(int number) {
        return bytes(number).utf8();
    }

    String hex(int number) {
        return bytes(number).hex();
    }

    long number(int number) {
        return fields.getOrDefault(number, List.of(0L)).stream().map(Long.class::cast).findFirst().orElseThrow();
    }

    boolean has(int number) {
        return fields.containsKey(number);
    }

    private ByteString bytes(int number) {
        return fields.getOrDefault(number, List.of(ByteString.EMPTY)).stream().map(ByteString.class::cast).findFirst().orElseThrow();
    }

    private static Object value(int type, Buffer in) throws EOFException {
        return switch (type) {
            case VARINT -> varint(in);
            case EIGHT_BYTES -> in.readLongLe();
            case BYTES -> in.readByteString(varint(in));
            default -> (long) in.readIntLe();
        };
    }

    private static long varint(Buffer in) throws EOFException {
        long value = 0;
        int shift = 0;
        long part;
        do {
            part = in.readByte();
            value |= (part & LOW_BITS) << shift;
            shift += TYPE;
        } while ((part & MORE) != 0);
        return value;
    }
}
