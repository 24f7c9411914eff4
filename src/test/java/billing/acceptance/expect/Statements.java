package billing.acceptance.expect;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statement that the tests of this package compare with: two lines, a credit and tax. */
final class Statements {

    private Statements() {}

    static Statement january() {
        return new Statement(YearMonth.of(2026, 1), amounts(), List.of(
                new Statement.Line("web", "compute.c2.c8m8", new BigDecimal("720"), "HOURS", Optional.of(UnitPrice.of("250")), "250", won("180,000")),
                new Statement.Line("data", "network.outbound", new BigDecimal("11.50"), "GB", Optional.empty(), "0 up to 10; 100 up to 1000; 80", won("150"))),
                List.of(new Statement.Step("§4", Optional.of("web"), "charge", "compute.c2.c8m8 in web: 720 HOURS at 250", won("180,000"), won("180,000")),
                        new Statement.Step("§4", Optional.of("data"), "charge", "network.outbound in data: 11.5 GB at 0 up to 10; 100 up to 1000; 80", won("150"), won("180,150")),
                        new Statement.Step("§7", Optional.empty(), "credit", "FREE credit of campaign spring, 150 KRW available", won("-150"), won("180,000")),
                        new Statement.Step("§8", Optional.empty(), "tax", "10% of 180,000 KRW", won("18,000"), won("198,000"))), List.of());
    }

    /** How people read the way to its total. */
    static String computation() {
        return """
                How the total of 2026-01 came about:
                  §4  charge  +180,000 KRW  = 180,000 KRW  compute.c2.c8m8 in web: 720 HOURS at 250
                  §4  charge  +150 KRW      = 180,150 KRW  network.outbound in data: 11.5 GB at 0 up to 10; 100 up to 1000; 80
                  §7  credit  -150 KRW      = 180,000 KRW  FREE credit of campaign spring, 150 KRW available
                  §8  tax     +18,000 KRW   = 198,000 KRW  10% of 180,000 KRW""";
    }

    static Statement empty() {
        Map<StatementItem, Money> amounts = new EnumMap<>(StatementItem.class);
        for (StatementItem item : StatementItem.values()) {
            amounts.put(item, won("0"));
        }
        return new Statement(YearMonth.of(2026, 2), amounts, List.of(), List.of(), List.of());
    }

    static Money won(String amount) {
        return Money.parse(amount + " KRW");
    }

    private static Map<StatementItem, Money> amounts() {
        Map<StatementItem, Money> amounts = new EnumMap<>(empty().amounts());
        amounts.put(StatementItem.CHARGE, won("180,150"));
        amounts.put(StatementItem.CREDIT, won("150"));
        amounts.put(StatementItem.TAX, won("18,000"));
        amounts.put(StatementItem.TOTAL, won("198,000"));
        return amounts;
    }
}
