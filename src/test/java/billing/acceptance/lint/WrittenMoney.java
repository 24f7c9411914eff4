package billing.acceptance.lint;

import billing.money.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as a feature writes it: {@code 110,000 KRW} and {@code 12.30 USD} are well written, {@code 110,000} and {@code 12.3 USD} are not. */
record WrittenMoney(String written) {

    private static final Pattern NUMBER_AND_WORD = Pattern.compile("[-+]?[0-9][0-9,.]* [A-Za-z]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.]*");

    boolean isBareNumber() {
        return NUMBER.matcher(written).matches();
    }

    boolean isNumberAndWord() {
        return NUMBER_AND_WORD.matcher(written).matches();
    }

    /** What is wrong with it and what to write, if anything is. */
    Optional<String> complaint() {
        try {
            Money money = Money.parse(written);
            return decimals(written) == money.currency().decimals()
                    ? Optional.empty()
                    : Optional.of("the amount \"%s\" is not in full; write %s".formatted(written, money));
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static int decimals(String written) {
        String number = written.split(" ", 2)[0];
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}
