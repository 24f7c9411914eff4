package billing.acceptance.features;

import java.text.Normalizer;

/**
 * A text in the characters of a keyboard: what word processors and mobile phones make of quotation marks, dashes, blanks and figures is undone.
 *
 * <p>Example: {@code coupon “SPRING”  is redeemed.} becomes {@code coupon "SPRING" is redeemed}.
 */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[“”„‟«»]", "\"")
                .replaceAll("[‘’‚‛]", "'")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u200B\\uFEFF]+", " ")
                .replaceFirst("[.,;]+$", "")
                .strip();
    }
}
