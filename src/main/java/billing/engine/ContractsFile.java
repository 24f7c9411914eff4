package billing.engine;

import billing.money.Member;
import billing.money.Money;
import billing.text.Choice;
import billing.text.Decimals;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the contracts from their {@link DataFile}: for each its term, its base fee, and a row for every counter that it prices. */
public final class ContractsFile {

    private static final List<String> COLUMNS = Stream.concat(Stream.of("contract", "item"), Member.codes().stream()).toList();
    private static final String TERM = "term";
    private static final String BASE_FEE = "base fee";
    private static final Pattern MONTHS = Pattern.compile("([1-9][0-9]{0,2}) months?");

    private final Catalogue catalogue;
    private final List<Row> rows = new ArrayList<>();

    /** What one contract says of one item, member by member. */
    private record Row(ContractType contract, String item, Map<Member, ?> values) {

        boolean is(ContractType type, String name) {
            return contract == type && item.equals(name);
        }
    }

    private ContractsFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param name where the file is, as an editor opens it: {@code src/main/resources/contracts.csv} */
    public static PriceList read(Catalogue catalogue, String name, Reader content) throws IOException {
        ContractsFile contracts = new ContractsFile(catalogue);
        DataFile file = new DataFile(name, COLUMNS, contracts::add);
        file.read(content);
        for (ContractType type : ContractType.values()) {
            contracts.row(type, BASE_FEE).orElseThrow(() -> file.problem("%s has no row \"%s\"; each contract has one".formatted(type, BASE_FEE)));
        }
        return contracts.priceList();
    }

    private void add(List<String> cells) {
        ContractType contract = ContractType.of(cells.get(0));
        String item = item(cells.get(1));
        if (row(contract, item).isPresent()) {
            throw new IllegalArgumentException("%s has a row \"%s\" already; each contract has one".formatted(contract, item));
        }
        String what = catalogue.counters().contains(item) ? CatalogueRow.PRICE : item;
        rows.add(new Row(contract, item, CatalogueRow.byMember(what, cells.subList(2, cells.size()), (member, cell) -> value(item, member, cell))));
    }

    private String item(String cell) {
        List<String> items = new ArrayList<>(List.of(TERM, BASE_FEE));
        items.addAll(catalogue.counters());
        return Choice.of("item of a contract", items).pick(cell);
    }

    private Object value(String item, Member member, String cell) {
        return switch (item) {
            case TERM -> months(cell);
            case BASE_FEE -> Money.of(member.currency(), Decimals.parse(cell));
            default -> price(cell, catalogue.item(item).unit());
        };
    }

    private static Integer months(String cell) {
        Matcher written = MONTHS.matcher(cell);
        if (!written.matches()) {
            throw new IllegalArgumentException("write how many months: 12 months; an open-ended contract has no row \"" + TERM + "\"");
        }
        return Integer.valueOf(written.group(1));
    }

    private static ContractPrice price(String cell, Unit unit) {
        if (cell.contains(";")) {
            throw new IllegalArgumentException("a contract has one price, and the standard price above what it is for: 225, or 225 up to 720");
        }
        Tier tier = TariffCell.tier(cell, unit);
        tier.upTo().filter(volume -> volume.smallest().signum() == 0).ifPresent(none -> {
            throw new IllegalArgumentException("a price up to 0 is for nothing; leave the row out");
        });
        return new ContractPrice(tier.price(), tier.upTo());
    }

    private Optional<Row> row(ContractType contract, String item) {
        return rows.stream().filter(row -> row.is(contract, item)).findFirst();
    }

    private PriceList priceList() {
        Map<ContractType, Map<Member, ContractTerms>> contracts = new EnumMap<>(ContractType.class);
        for (ContractType type : ContractType.values()) {
            Map<Member, ContractTerms> terms = new EnumMap<>(Member.class);
            Stream.of(Member.values()).forEach(member -> terms.put(member, terms(type, member)));
            contracts.put(type, terms);
        }
        return new PriceList(catalogue, contracts);
    }

    private ContractTerms terms(ContractType type, Member member) {
        Map<String, ContractPrice> prices = rows.stream().filter(row -> row.contract() == type && catalogue.counters().contains(row.item()))
                .collect(Collectors.toMap(Row::item, row -> (ContractPrice) row.values().get(member)));
        return new ContractTerms(row(type, TERM).map(row -> (Integer) row.values().get(member)),
                (Money) row(type, BASE_FEE).orElseThrow().values().get(member), prices);
    }
}
