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

    /** What the cells of a counter say. */
    static final String PRICE = "price";

    private static final Pattern COUNTER = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private CatalogueRow() {}

    static CatalogueItem read(List<String> cells) {
        Unit unit = Unit.of(cells.get(1));
        return new CatalogueItem(counter(cells.get(0)), unit, byMember(PRICE, cells.subList(2, cells.size()), (member, cell) -> TariffCell.tariff(cell, unit)));
    }

    /**
     * What the cells of a row's last columns say for each member.
     *
     * @param what they say: {@code price}
     */
    static <T> Map<Member, T> byMember(String what, List<String> cells, BiFunction<Member, String, T> reader) {
        Map<Member, T> values = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            String cell = cells.get(member.ordinal());
            try {
                values.put(member, reader.apply(member, cell));
            } catch (IllegalArgumentException bad) {
                throw new IllegalArgumentException("the %s for %s is \"%s\": %s".formatted(what, member.code(), cell, bad.getMessage()), bad);
            }
        }
        return values;
    }

    private static String counter(String cell) {
        if (!COUNTER.matcher(cell).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a counter's name; write letters, digits, dots, dashes and underscores".formatted(cell));
        }
        return cell;
    }
}
