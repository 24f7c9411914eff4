package billing.engine;

import billing.text.NotAllowed;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a batch of meters must satisfy, rule by rule in the rulebook's order, each over the whole batch (chapter 3). */
final class MeterRules {

    private final Account account;
    private final Catalogue catalogue;

    MeterRules(Account account, Catalogue catalogue) {
        this.account = account;
        this.catalogue = catalogue;
    }

    /** @param named the month the request names; then every meter must fall in it */
    void check(List<Meter> batch, Optional<YearMonth> named) {
        batch.forEach(meter -> catalogue.item(meter.source().counter()));
        batch.forEach(this::unitConverts);
        named.map(account::month).ifPresent(month -> batch.forEach(meter -> fallsIn(month, meter)));
        eventsAgree(batch);
        batch.forEach(MeterRules::hasVolume);
        batch.forEach(this::monthIsOpen);
        batch.forEach(meter -> account.customer().refuseUnknownProject(meter.source().project()));
    }

    private void unitConverts(Meter meter) {
        Unit priced = catalogue.item(meter.source().counter()).unit();
        try {
            if (!Unit.of(meter.unit()).convertsTo(priced)) {
                throw Refusal.of(ErrorCode.UNIT_MISMATCH, "%s is metered in %s, which does not convert to its unit %s",
                        meter.source().counter(), meter.unit(), priced);
            }
        } catch (NotAllowed unknown) {
            throw Refusal.of(ErrorCode.UNIT_MISMATCH, unknown);
        }
    }

    private static void fallsIn(BillingMonth month, Meter meter) {
        if (!month.contains(meter.time())) {
            throw Refusal.of(ErrorCode.METER_OUTSIDE_MONTH, "the meter of %s at %s is outside %s, which begins and ends at midnight in %s",
                    meter.source().counter(), meter.time().atZone(month.zone()).toOffsetDateTime(), month.month(), month.zone());
        }
    }

    private void eventsAgree(List<Meter> batch) {
        Map<String, Meter> known = account.usage().events();
        Map<String, Meter> first = new HashMap<>();
        for (Meter meter : batch) {
            meter.eventId().ifPresent(id -> agrees(meter, Optional.ofNullable(known.get(id)).orElseGet(() -> first.computeIfAbsent(id, any -> meter))));
        }
    }

    private static void agrees(Meter meter, Meter known) {
        if (!meter.saysTheSameAs(known)) {
            throw Refusal.of(ErrorCode.EVENT_CONFLICT, "the event %s was sent before with other content: %s %s of %s",
                    meter.eventId().orElseThrow(), known.volume(), known.unit(), known.source().counter());
        }
    }

    private static void hasVolume(Meter meter) {
        if (Volume.read(meter.volume()).isEmpty()) {
            throw Refusal.of(ErrorCode.INVALID_VOLUME, "the volume of %s is \"%s\"; allowed: %s",
                    meter.source().counter(), abbreviated(meter.volume()), Volume.ALLOWED);
        }
    }

    private void monthIsOpen(Meter meter) {
        account.refuseIfClosed(BillingMonth.of(meter.time(), account.zone()).month(), "takes no more usage");
    }

    private static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
