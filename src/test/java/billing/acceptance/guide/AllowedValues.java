package billing.acceptance.guide;

import billing.manager.AdjustmentKind;
import billing.manager.AdjustmentLevel;
import billing.manager.Damage;
import billing.manager.StatementItem;
import billing.money.Currency;
import billing.money.Member;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a parameter or a column takes, where they are a list: read from the code that reads them, or from the document, the price list and the
 * glossary where the API decides.
 *
 * <p>Parameters by the name of their type, columns by their table and name: {@code UsageTable.unit}.
 */
final class AllowedValues {

    /** And none that groups the digits of a number. */
    private static final Pattern COMMA_OF_A_LIST = Pattern.compile(",\\s*(?=\\p{L})");

    private final Map<String, List<String>> values;

    private AllowedValues(Map<String, List<String>> values) {
        this.values = values;
    }

    static AllowedValues read(Glossary glossary) {
        ApiWords api = ApiWords.read();
        List<String> counters = PriceList.counters();
        List<String> levels = words(AdjustmentLevel.values());
        List<String> kinds = words(AdjustmentKind.values());
        return new AllowedValues(Map.ofEntries(
                Map.entry("country", Stream.of(Member.values()).map(Member::country).toList()),
                Map.entry("money", words(Currency.values())),
                Map.entry("level", levels),
                Map.entry("damage", words(Damage.values())),
                Map.entry("status", api.of("PaymentStatus")),
                Map.entry("contract", api.of("ContractType")),
                Map.entry("code", api.of("Problem", "code")),
                Map.entry("quantity", api.of("LineItem", "unit")),
                Map.entry("counter", counters),
                Map.entry("counters", counters),
                Map.entry("job", glossary.jobs()),
                Map.entry("UsageTable.counter", counters),
                Map.entry("UsageTable.unit", api.of("LineItem", "unit")),
                Map.entry("UsageTable.type", api.of("CounterType")),
                Map.entry("CreditTable.type", api.of("CreditType")),
                Map.entry("AdjustmentTable.level", levels),
                Map.entry("AdjustmentTable.kind", kinds),
                Map.entry("ExpectedStatement.item", words(StatementItem.values())),
                Map.entry("ExpectedHistory.movement", api.of("CreditMovement", "movement")),
                Map.entry("ExpectedAdjustments.level", levels),
                Map.entry("ExpectedAdjustments.kind", kinds),
                Map.entry("ExpectedOutbox.message", api.of("OutboxMessage", "kind").stream().map(AllowedValues::spoken).toList())));
    }

    /** Empty where anything of the right form will do. */
    List<String> of(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** Whether what a feature writes is right for a parameter: {@code compute.c2.c8m8, network.outbound}, {@code 720 HOURS}. */
    boolean take(String type, String written) {
        List<String> allowed = of(type);
        return allowed.isEmpty() || COMMA_OF_A_LIST.splitAsStream(written).allMatch(part -> allowed.stream().anyMatch(word -> part.equals(word) || part.endsWith(" " + word)));
    }

    Map<String, List<String>> all() {
        return values;
    }

    private static List<String> words(Object[] values) {
        return Stream.of(values).map(Object::toString).toList();
    }

    /** {@code payment reminder} for {@code PAYMENT_REMINDER}. */
    private static String spoken(String wire) {
        return wire.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
