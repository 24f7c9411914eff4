package billing.money;

import billing.text.Choice;
import java.util.List;

/** A currency that customers are billed in, with the decimals of its smallest unit: won and yen have none, the dollar two. */
public enum Currency {
    KRW(0),
    JPY(0),
    USD(2);

    private static final Choice<Currency> CHOICE = Choice.of("currency", List.of(values()), Currency::name);

    private final int decimals;

    Currency(int decimals) {
        this.decimals = decimals;
    }

    public static Currency of(String code) {
        return CHOICE.pick(code);
    }

    public int decimals() {
        return decimals;
    }
}
