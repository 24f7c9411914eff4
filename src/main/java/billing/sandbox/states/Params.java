package billing.sandbox.states;

import billing.engine.ErrorCode;
import billing.engine.Refusal;
import billing.money.Percent;
import billing.text.Choice;
import billing.text.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The parameters of a state: texts, each read as what it stands for. One that cannot be read is {@link ErrorCode#INVALID_REQUEST}. */
record Params(Map<String, String> given) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,30}");
    private static final int LONGEST_PERCENT = 40;
    private static final Choice<Boolean> FLAG = Choice.of("flag", List.of(true, false), String::valueOf);

    Params {
        given = Map.copyOf(given);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    YearMonth month(String name, YearMonth otherwise) {
        return optionalMonth(name).orElse(otherwise);
    }

    Optional<YearMonth> optionalMonth(String name) {
        return text(name).map(read -> parsed(name, read, MONTH, YearMonth::parse, "a month such as 2026-01"));
    }

    LocalDate day(String name, LocalDate otherwise) {
        return optionalDay(name).orElse(otherwise);
    }

    Optional<LocalDate> optionalDay(String name) {
        return text(name).map(read -> parsed(name, read, DAY, LocalDate::parse, "a day such as 2026-01-31"));
    }

    /** In the smallest unit of the currency. */
    BigInteger amount(String name, long otherwise) {
        return text(name).map(read -> parsed(name, read, AMOUNT, BigInteger::new, "a whole number such as 110000")).orElse(BigInteger.valueOf(otherwise));
    }

    Percent percent(String name, int otherwise) {
        return new Percent(text(name).map(read -> {
            if (read.length() > LONGEST_PERCENT) {
                throw unreadable(name, read.substring(0, LONGEST_PERCENT) + "…", "a decimal such as 10 or 2.5");
            }
            return parsed(name, read, Decimals.PLAIN, BigDecimal::new, "a decimal such as 10 or 2.5");
        }).orElse(BigDecimal.valueOf(otherwise)));
    }

    boolean flag(String name) {
        return text(name).map(FLAG::pick).orElse(false);
    }

    private static <T> T parsed(String name, String read, Pattern shape, Function<String, T> parse, String allowed) {
        if (!shape.matcher(read).matches()) {
            throw unreadable(name, read, allowed);
        }
        try {
            return parse.apply(read);
        } catch (DateTimeException bad) {
            throw unreadable(name, read, allowed);
        }
    }

    private static Refusal unreadable(String name, String read, String allowed) {
        return Refusal.of(ErrorCode.INVALID_REQUEST, "%s is \"%s\"; allowed: %s", name, read, allowed);
    }
}
