package billing.engine;

import billing.text.Choice;
import java.util.List;

/** Whether a credit was given or bought; free credit is used first (rulebook, chapter 7). */
public enum CreditType {
    FREE,
    PAID;

    private static final Choice<CreditType> CHOICE = Choice.of("credit type", List.of(values()), CreditType::name);

    public static CreditType of(String name) {
        return CHOICE.pick(name);
    }
}
