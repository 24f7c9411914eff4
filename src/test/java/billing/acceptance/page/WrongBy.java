package billing.acceptance.page;

import billing.money.Money;
import billing.report.scenario.WrongFigure;
import io.qameta.allure.model.Label;
import java.util.Optional;

/**
 * By how much a bill is wrong, for whoever adds it up: the label {@code wrongBy} of a result, {@code 2900 KRW} or {@code -12.34 USD}.
 *
 * <p>It is what the customer is asked too much, negative where it is too little; a bill that comes to the right total has none.
 */
final class WrongBy {

    private static final String NAME = "wrongBy";

    private WrongBy() {}

    static Optional<Label> of(WrongFigure figure) {
        return figure.tooMuch().filter(amount -> !amount.isZero()).map(Money::toString)
                .map(amount -> new Label().setName(NAME).setValue(amount.replace(",", "")));
    }
}
