package billing.sandbox.openapi;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats of texts that can be told at once: what has the form of RFC 3339 and is a day or a time that there is fits for sure. */
enum TextFormat {
    DATE(text -> text.length() == Digits.DAY && Digits.areDay(text)),
    DATE_TIME(Digits::areTime),
    PASSWORD(text -> true);

    private final Predicate<String> surely;

    TextFormat(Predicate<String> surely) {
        this.surely = surely;
    }

    static Optional<TextFormat> of(String format) {
        return switch (format) {
            case "date" -> Optional.of(DATE);
            case "date-time" -> Optional.of(DATE_TIME);
            case "password" -> Optional.of(PASSWORD);
            default -> Optional.empty();
        };
    }

    boolean fits(String text) {
        return surely.test(text);
    }

    /** Days and times by their digits: {@code 2026-01-31}, {@code 2026-01-31T12:00:00.5+09:00}. */
    private static final class Digits {

        static final int DAY = 10;

        private static final String DAY_FORM = "0000-00-00";
        private static final String CLOCK_FORM = "T00:00:00";
        private static final String OFFSET_FORM = "+00:00";
        private static final int LONGEST_FRACTION = 9;
        private static final int MOST_HOURS_OF_OFFSET = 17;

        static boolean areDay(String text) {
            return isOf(DAY_FORM, text, 0) && isMonth(two(text, 5)) && two(text, 8) >= 1
                    && two(text, 8) <= YearMonth.of(two(text, 0) * 100 + two(text, 2), two(text, 5)).lengthOfMonth();
        }

        static boolean areTime(String text) {
            int clock = DAY + CLOCK_FORM.length();
            return areDay(text) && isOf(CLOCK_FORM, text, DAY) && two(text, 11) <= 23 && two(text, 14) <= 59 && two(text, 17) <= 59
                    && isOffset(text, afterFraction(text, clock));
        }

        private static boolean isOffset(String text, int at) {
            String offset = text.substring(at);
            return offset.equals("Z") || offset.length() == OFFSET_FORM.length() && (isOf(OFFSET_FORM, offset, 0) || isOf(OFFSET_FORM.replace('+', '-'), offset, 0))
                    && two(offset, 1) <= MOST_HOURS_OF_OFFSET && two(offset, 4) <= 59;
        }

        /** Where the fraction of a second ends; where it begins if it is none. */
        private static int afterFraction(String text, int from) {
            int at = from + 1;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            return from < text.length() && text.charAt(from) == '.' && at > from + 1 && at - from - 1 <= LONGEST_FRACTION ? at : from;
        }

        /** Whether a text goes on so: a zero stands for any digit, all else for itself. */
        private static boolean isOf(String form, String text, int from) {
            if (text.length() < from + form.length()) {
                return false;
            }
            for (int at = 0; at < form.length(); at++) {
                char letter = text.charAt(from + at);
                if (form.charAt(at) == '0' ? !isDigit(letter) : letter != form.charAt(at)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isMonth(int number) {
            return number >= 1 && number <= 12;
        }

        private static boolean isDigit(char letter) {
            return letter >= '0' && letter <= '9';
        }

        private static int two(String text, int at) {
            return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        }
    }
}
