package billing.acceptance.audit;

import static billing.acceptance.audit.LedgerBuilder.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.manager.LedgerLaw;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One way of breaking a law in a sound ledger, and what is said of it.
 *
 * @param month where it shows; absent where credits are wrong in all
 */
record Breach(String way, Consumer<LedgerBuilder> breaking, Optional<YearMonth> month, String figures) {

    static Breach january(String way, Consumer<LedgerBuilder> breaking, String figures) {
        return new Breach(way, breaking, Optional.of(JANUARY), figures);
    }

    static Breach credits(String way, Consumer<LedgerBuilder> breaking, String figures) {
        return new Breach(way, breaking, Optional.empty(), figures);
    }

    /** It breaks this law and no other. */
    void breaksOnly(LedgerLaw law) {
        LedgerBuilder ledger = new LedgerBuilder();
        breaking.accept(ledger);

        List<Violation> found = Laws.violations(ledger.build());

        assertThat(found).extracting(Violation::law).containsOnly(law);
        assertThat(found).anySatisfy(violation -> {
            assertThat(violation.figures()).isEqualTo(figures);
            assertThat(violation.month()).isEqualTo(month);
        });
    }

    @Override
    public String toString() {
        return way;
    }
}
