package billing.report.scenario;

import billing.manager.Ledger;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Currency;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a customer was billed, for the tests of a scenario's page: one line of 180,000 KRW, a discount, a credit and tax. */
final class Bills {

    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final Statement.Line LINE =
            new Statement.Line("web", "compute.c2.c8m8", new BigDecimal("720.0"), "HOURS", Optional.of(UnitPrice.of("250")), "250", won("180,000"));
    static final Statement.Step CREDIT = step("§7", "credit", "FREE credit of campaign spring & more", "-30,000", "132,000");

    private Bills() {}

    static Statement january() {
        Map<StatementItem, Money> amounts = new EnumMap<>(StatementItem.class);
        Stream.of(StatementItem.values()).forEach(item -> amounts.put(item, won("0")));
        amounts.putAll(Map.of(StatementItem.CHARGE, won("180,000"), StatementItem.DISCOUNT, won("18,000"), StatementItem.CREDIT, won("30,000"),
                StatementItem.TAX, won("13,200"), StatementItem.TOTAL, won("145,200"), StatementItem.UNPAID, won("11,000")));
        return new Statement(JANUARY, amounts, List.of(LINE), List.of(step("§4", "charge", "compute.c2.c8m8 in web: 720 HOURS at 250", "180,000", "180,000"),
                step("§6", "discount", "web: discount of 10% of 180,000 KRW", "-18,000", "162,000"), CREDIT,
                step("§8", "tax", "10% of 132,000 KRW", "13,200", "145,200")), List.of());
    }

    static Ledger ledger(Ledger.Payment... payments) {
        boolean isVoid = payments.length > 0 && payments[payments.length - 1].isVoid();
        var month = new Ledger.Month(JANUARY, Optional.of(january()).filter(there -> !isVoid), List.of(payments), List.of(), Optional.of(won("30,000")));
        return new Ledger(Currency.KRW, List.of(month), Optional.of(new Ledger.Balance(won("20,000"),
                List.of(new Ledger.Credit("c-1", won("50,000"), won("30,000"), won("0"), won("0"), won("20,000"))),
                List.of(new Ledger.Movement("GRANTED", won("50,000"), "c-1", Optional.empty()), new Ledger.Movement("USED", won("30,000"), "c-1", Optional.of(JANUARY))))));
    }

    static Ledger.Payment payment(String... way) {
        return new Ledger.Payment("pay-1", won("145,200"), way[way.length - 1], List.of(way), List.of(new Ledger.Charge(won("145,200"), List.of(way).contains("REFUNDED"))));
    }

    static WrongFigure wrong(String name, String rule, Optional<WrongFigure.Place> place) {
        return new WrongFigure(JANUARY, name, rule, new WrongFigure.Amounts(won("777"), won("0")), place, Optional.of(won("-777")));
    }

    static Money won(String amount) {
        return Money.parse(amount + " KRW");
    }

    private static Statement.Step step(String rule, String item, String arithmetic, String effect, String reached) {
        return new Statement.Step(rule, Optional.empty(), item, arithmetic, won(effect), won(reached));
    }
}
