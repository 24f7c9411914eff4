package billing.sandbox.intake;

/** A line of a request's headers: {@code name: value}. */
record HeaderLine(String text) {

    private static final String SIGNS_OF_TOKENS = "!#$%&'*+.^_`|~-";
    private static final char DELETE = 0x7F;

    /** Whether the name is one, and nothing unprintable is in the value. */
    boolean isOne() {
        int colon = text.indexOf(':');
        return colon > 0 && isToken(text.substring(0, colon)) && isClean(colon + 1);
    }

    /** @param name in small letters */
    boolean is(String name) {
        return text.length() > name.length() && text.charAt(name.length()) == ':' && text.regionMatches(true, 0, name, 0, name.length());
    }

    String value() {
        return text.substring(text.indexOf(':') + 1).strip();
    }

    static boolean isToken(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!isOfTokens(word.charAt(at))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isOfTokens(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9' || SIGNS_OF_TOKENS.indexOf(letter) >= 0;
    }

    private boolean isClean(int from) {
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' && letter != '\t' || letter == DELETE) {
                return false;
            }
        }
        return true;
    }
}
