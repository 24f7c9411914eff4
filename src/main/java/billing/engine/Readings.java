package billing.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;

/**
 * Readings in the order in which they were received. More of them make another list, which costs about as much as what is added, however many there are:
 * the lists share their parts, each of which is at least twice as long as the next.
 */
public final class Readings extends AbstractList<Reading> implements RandomAccess {

    static final Readings NONE = new Readings(List.of());

    private final List<List<Reading>> parts;
    private final int size;

    private Readings(List<List<Reading>> parts) {
        this.parts = parts;
        this.size = parts.stream().mapToInt(List::size).sum();
    }

    static Readings of(List<Reading> readings) {
        return NONE.with(readings);
    }

    Readings with(List<Reading> more) {
        int kept = parts.size();
        int rest = more.size();
        while (kept > 0 && parts.get(kept - 1).size() < 2 * rest) {
            kept--;
            rest += parts.get(kept).size();
        }
        List<Reading> last = new ArrayList<>(rest);
        parts.subList(kept, parts.size()).forEach(last::addAll);
        last.addAll(more);
        List<List<Reading>> all = new ArrayList<>(parts.subList(0, kept));
        all.add(List.copyOf(last));
        return new Readings(all);
    }

    @Override
    public Reading get(int index) {
        int left = index;
        for (List<Reading> part : parts) {
            if (left < part.size()) {
                return part.get(left);
            }
            left -= part.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(Consumer<? super Reading> action) {
        parts.forEach(part -> part.forEach(action));
    }
}
