package billing.sandbox.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * What is sent.
 *
 * @param changesNothing whether it only reads
 * @param makesTrouble whether later requests may meet trouble on purpose if it is accepted
 */
record Asked(byte[] bytes, boolean changesNothing, boolean makesTrouble) {

    private static final int LONGEST_SHOWN = 4_000;

    /** For people to read, and to send again. */
    @Override
    public String toString() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "… (%d bytes)".formatted(bytes.length);
    }
}
