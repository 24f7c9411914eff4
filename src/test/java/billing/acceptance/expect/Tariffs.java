package billing.acceptance.expect;

import billing.text.Decimals;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prices that may depend on the volume, in one spelling: {@code 225 up to 720; 250}, whatever separators and zeros the numbers were written with. */
final class Tariffs {

    private static final String UP_TO = " up to ";

    private Tariffs() {}

    static String spelling(String read) {
        return Stream.of(read.split(";", -1)).map(tier -> tier(tier.strip())).collect(Collectors.joining("; "));
    }

    private static String tier(String read) {
        return List.of(read.split(UP_TO, 2)).stream().map(number -> Decimals.shortest(Decimals.parse(number.strip()))).collect(Collectors.joining(UP_TO));
    }
}
