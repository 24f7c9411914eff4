package billing.engine;

import billing.money.Member;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of the catalogue file, and what may stand in it; anything else is an {@link IllegalArgumentException} that says so. */
final class CatalogueRow {

    static final List<String> COLUMNS = Stream.concat(Stream.of("counter", "unit"), Member.codes().stream()).toList();

    private static final Pattern COUNTER = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private CatalogueRow() {}

    static CatalogueItem read(List<String> cells) {
        Unit unit = Unit.of(cells.get(1));
        return new CatalogueItem(counter(cells.get(0)), unit, byMember(cells.subList(2, cells.size()), (member, cell) -> TariffCell.tariff(cell, unit)));
    }

    /** What the cells of a row's last columns say for each member. */
    static <T> Map<Member, T> byMember(List<String> cells, BiFunction<Member, String, T> reader) {
        Map<Member, T> values = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            values.put(member, read(member, cells.get(member.ordinal()), reader));
        }
        return values;
    }

    private static <T> T read(Member member, String cell, BiFunction<Member, String, T> reader) {
        try {
            return reader.apply(member, cell);
        } catch (IllegalArgumentException bad) {
            throw new IllegalArgumentException("the price for %s is \"%s\": %s".formatted(member.code(), cell, bad.getMessage()), bad);
        }
    }

    private static String counter(String cell) {
        if (!COUNTER.matcher(cell).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a counter's name; write letters, digits, dots, dashes and underscores".formatted(cell));
        }
        return cell;
    }
}
