package billing.engine;

import billing.text.Choice;
import java.util.List;

/** The contracts that a provider offers (rulebook, chapter 5). */
public enum ContractType {
    PERIOD,
    VOLUME,
    PARTNER;

    private static final Choice<ContractType> CHOICE = Choice.of("contract", List.of(values()), ContractType::name);

    public static ContractType of(String name) {
        return CHOICE.pick(name);
    }
}
