package billing.engine;

import billing.text.Choice;
import billing.text.NotAllowed;
import java.util.Comparator;
import java.util.List;

/** The counters that can be metered, in the order in which statements list them (rulebook, chapter 2). */
public final class Catalogue {

    private final List<String> order;
    private final Choice<CatalogueItem> items;

    Catalogue(List<CatalogueItem> items) {
        this.order = items.stream().map(CatalogueItem::counter).toList();
        this.items = Choice.of("counter of the catalogue", items, CatalogueItem::counter);
    }

    /** The item of a counter; {@link ErrorCode#UNKNOWN_COUNTER} with the nearest one if there is none. */
    public CatalogueItem item(String counter) {
        try {
            return items.pick(counter);
        } catch (NotAllowed unknown) {
            throw Refusal.of(ErrorCode.UNKNOWN_COUNTER, unknown);
        }
    }

    public List<String> counters() {
        return order;
    }

    Comparator<String> order() {
        return Comparator.comparingInt(order::indexOf);
    }
}
