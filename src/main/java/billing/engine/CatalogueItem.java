package billing.engine;

import billing.money.Member;
import java.util.Map;

/** A counter that can be metered: the unit it is priced in, and its standard tariff for every member. */
public record CatalogueItem(String counter, Unit unit, Map<Member, Tariff> tariffs) {

    public CatalogueItem {
        tariffs = Map.copyOf(tariffs);
    }

    public Tariff tariff(Member member) {
        return tariffs.get(member);
    }
}
