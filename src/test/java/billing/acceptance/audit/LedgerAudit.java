package billing.acceptance.audit;

import billing.acceptance.expect.TextTable;
import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds a scenario's ledger against every law: none may be broken but those that the scenario broke on purpose, and these must be. */
public final class LedgerAudit {

    private final DeclaredDamages damages;

    public LedgerAudit(DeclaredDamages damages) {
        this.damages = damages;
    }

    /** What was looked at and holds; a ledger that breaks other laws than the scenario declared, or fewer, is an {@link AssertionError}. */
    public String judge(Ledger ledger) {
        List<Violation> found = Laws.violations(ledger);
        List<Violation> unforeseen = found.stream().filter(violation -> damages.all().stream().noneMatch(damage -> damage.explains(violation))).toList();
        List<DeclaredDamages.Declared> missed = damages.all().stream().filter(damage -> found.stream().noneMatch(damage::explains)).toList();
        if (!unforeseen.isEmpty() || !missed.isEmpty()) {
            throw new AssertionError("Wrong ledger: " + (damages.all().isEmpty() ? broken(found) : expected(found)));
        }
        long holding = LedgerLaw.values().length - found.stream().map(Violation::law).distinct().count();
        String purposely = damages.all().isEmpty() ? "" : "; damaged on purpose, and found: " + words(damages.all());
        return "Ledger audit: %d %s, %d laws hold%s".formatted(ledger.months().size(), ledger.months().size() == 1 ? "month" : "months", holding, purposely);
    }

    private static String broken(List<Violation> found) {
        return "%s\n%s".formatted(summary(found), table(found));
    }

    private String expected(List<Violation> found) {
        return "the scenario damaged its %s; this law must be broken there and no other, but %s\n%s"
                .formatted(words(damages.all()), found.isEmpty() ? "no law is broken" : summary(found), table(found)).stripTrailing();
    }

    /** {@code statement total of 2026-01 (every statement adds up)}. */
    private static String words(List<DeclaredDamages.Declared> declared) {
        return declared.stream().map(DeclaredDamages.Declared::toString).collect(Collectors.joining(", "));
    }

    /** {@code this law is broken: every statement adds up (2026-01)}. */
    private static String summary(List<Violation> found) {
        return "this law is broken: " + found.stream().map(violation -> "%s (%s)".formatted(violation.law(), violation.when())).distinct().collect(Collectors.joining("; "));
    }

    private static String table(List<Violation> found) {
        TextTable table = new TextTable();
        found.forEach(violation -> table.row(violation.law().name().toLowerCase(Locale.ROOT).replace('_', ' '), violation.when(), violation.paragraph(), violation.figures()));
        return table.toString();
    }
}
