package billing.acceptance.features;

import java.util.Locale;
import java.util.regex.Pattern;

/** A title as part of an address, in any script: {@code a-free-credit-is-used} for {@code A free credit is used!}. */
public final class Slug {

    private static final Pattern NO_LETTER_AND_NO_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    public static String of(String title) {
        String joined = NO_LETTER_AND_NO_DIGIT.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
        return ENDS.matcher(joined).replaceAll("");
    }
}
