package billing.engine;

import billing.text.Choice;
import java.math.BigDecimal;
import java.util.List;

/** What a volume is counted in, and how many of its kind's smallest unit (SECONDS, KB, COUNT) it is: HOURS is 3600 SECONDS, GB is 1024 x 1024 KB. */
public enum Unit {
    SECONDS(Kind.TIME, 1),
    MINUTES(Kind.TIME, 60),
    HOURS(Kind.TIME, 3600),
    KB(Kind.DATA, 1),
    MB(Kind.DATA, 1024),
    GB(Kind.DATA, 1024 * 1024),
    TB(Kind.DATA, 1024 * 1024 * 1024),
    COUNT(Kind.NUMBER, 1);

    /** Units of one kind convert into each other. */
    private enum Kind {
        TIME,
        DATA,
        NUMBER
    }

    private static final Choice<Unit> CHOICE = Choice.of("unit", List.of(values()), Unit::name);

    private final Kind kind;
    private final BigDecimal smallest;

    Unit(Kind kind, long smallest) {
        this.kind = kind;
        this.smallest = BigDecimal.valueOf(smallest);
    }

    public static Unit of(String name) {
        return CHOICE.pick(name);
    }

    boolean convertsTo(Unit other) {
        return kind == other.kind;
    }

    BigDecimal smallest() {
        return smallest;
    }
}
