package billing.engine;

import billing.money.Member;
import billing.money.UnitPrice;
import billing.text.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of the catalogue file, and what may stand in it; anything else is an {@link IllegalArgumentException} that says so. */
final class CatalogueRow {

    static final List<String> COLUMNS = Stream.concat(Stream.of("counter", "unit"), Member.codes().stream()).toList();

    private static final Pattern COUNTER = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private CatalogueRow() {}

    static void checkHeader(List<String> cells) {
        if (!cells.equals(COLUMNS)) {
            throw new IllegalArgumentException("the header is \"%s\"; it must be \"%s\""
                    .formatted(String.join(", ", cells), String.join(", ", COLUMNS)));
        }
    }

    static CatalogueItem read(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("%d cells were read; a row has %d: %s"
                    .formatted(cells.size(), COLUMNS.size(), String.join(", ", COLUMNS)));
        }
        return new CatalogueItem(counter(cells.get(0)), Unit.of(cells.get(1)), tariffs(cells.subList(2, cells.size())));
    }

    private static String counter(String cell) {
        if (!COUNTER.matcher(cell).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a counter's name; write letters, digits, dots, dashes and underscores".formatted(cell));
        }
        return cell;
    }

    private static Map<Member, Tariff> tariffs(List<String> cells) {
        Map<Member, Tariff> tariffs = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            tariffs.put(member, tariff(member, cells.get(member.ordinal())));
        }
        return tariffs;
    }

    private static Tariff tariff(Member member, String cell) {
        try {
            return tariff(cell);
        } catch (IllegalArgumentException bad) {
            throw new IllegalArgumentException("the price for %s is \"%s\": %s".formatted(member.code(), cell, bad.getMessage()), bad);
        }
    }

    private static Tariff tariff(String cell) {
        List<Tier> tiers = new ArrayList<>();
        for (String tier : cell.split(";", -1)) {
            tiers.add(tier(tier.strip()));
        }
        BigDecimal reached = BigDecimal.ZERO;
        for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
            BigDecimal end = tier.upTo().orElseThrow(() -> new IllegalArgumentException("only the last tier has no \"up to\""));
            if (end.compareTo(reached) <= 0) {
                throw new IllegalArgumentException("each tier ends above the one before; %s does not".formatted(Decimals.shortest(end)));
            }
            reached = end;
        }
        if (tiers.get(tiers.size() - 1).upTo().isPresent()) {
            throw new IllegalArgumentException("the last tier has no \"up to\": it prices all that is above the others");
        }
        return new Tariff(tiers);
    }

    private static Tier tier(String text) {
        String[] parts = text.split("\\s+up to\\s+", -1);
        Optional<BigDecimal> upTo = parts.length == 2 ? Optional.of(Decimals.parse(parts[1])) : Optional.empty();
        return new Tier(UnitPrice.of(parts.length == 2 ? parts[0] : text), upTo);
    }
}
