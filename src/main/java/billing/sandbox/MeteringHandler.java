package billing.sandbox;

import billing.api.AggregatedVolume;
import billing.api.MeteringData;
import billing.api.MeteringList;
import billing.api.MeteringRequest;
import billing.api.MeteringResult;
import billing.engine.Account;
import billing.engine.Catalogue;
import billing.engine.CounterType;
import billing.engine.ErrorCode;
import billing.engine.Meter;
import billing.engine.Metering;
import billing.engine.Project;
import billing.engine.Reading;
import billing.engine.Refusal;
import billing.engine.Usage;
import billing.text.Decimals;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in, shows and deletes usage. The app keys of the projects that a request meters must come with it. */
final class MeteringHandler {

    private static final String DEFAULT_RESOURCE = "";
    private static final int LAST_YEAR = 9999;

    private final Catalogue catalogue;

    MeteringHandler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Outcome send(Account account, Call<MeteringRequest> call) {
        List<Meter> meters = call.body().meters().stream().map(MeteringHandler::meter).toList();
        meters.forEach(meter -> refuseNamelessMonth(account, meter));
        Metering.Accepted accepted = Metering.accept(account, catalogue, new Metering.Batch(call.body().month(), meters));
        return Outcome.changed(accepted.account(), new MeteringResult(accepted.accepted(), accepted.duplicates()));
    }

    Outcome list(Account account, Call<Void> call) {
        return Outcome.unchanged(account, meters(account, call.month()));
    }

    Outcome delete(Account account, Call<Void> call) {
        YearMonth month = call.month();
        return Outcome.changed(Metering.delete(account, month), meters(account, month));
    }

    /** A month that no request can name is never billed. */
    private static void refuseNamelessMonth(Account account, Meter meter) {
        OffsetDateTime time = Times.at(meter.time(), account);
        if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "the meter of %s at %s falls in a year that no month can be named of; allowed: from 0000 to %d",
                    meter.source().counter(), time, LAST_YEAR);
        }
    }

    static void checkAppKeys(Account account, Call<MeteringRequest> call) {
        Set<String> keys = Arrays.stream(call.header().apply("X-App-Key").split(",")).map(String::strip).collect(Collectors.toSet());
        Set<String> metered = call.body().meters().stream().map(MeteringData::projectId).collect(Collectors.toSet());
        List<Project> projects = account.customer().projects();
        boolean allKnown = projects.stream().map(Project::appKey).collect(Collectors.toSet()).containsAll(keys);
        boolean allCovered = projects.stream().filter(project -> metered.contains(project.id())).map(Project::appKey).allMatch(keys::contains);
        if (!allKnown || !allCovered) {
            throw Refusal.of(ErrorCode.UNAUTHORIZED, "the header X-App-Key must carry the app key of each project that is metered, separated by commas");
        }
    }

    private static Meter meter(MeteringData data) {
        Meter.Source source = new Meter.Source(data.projectId(), data.counterName(), data.resourceId().orElse(DEFAULT_RESOURCE));
        return new Meter(source, CounterType.of(data.counterType()), data.counterVolume(), data.counterUnit(), data.timestamp().toInstant(), data.eventId());
    }

    private static MeteringList meters(Account account, YearMonth month) {
        List<MeteringData> meters = account.usage().of(month).stream().map(reading -> data(account, reading)).toList();
        return new MeteringList(account.customer().uuid(), month, meters,
                account.usage().aggregate(month).map(volumes -> volumes.stream().map(MeteringHandler::aggregated).toList()));
    }

    private static AggregatedVolume aggregated(Usage.Aggregate volume) {
        return new AggregatedVolume(volume.project(), volume.counter(), Decimals.shortest(volume.quantity().shown()), volume.quantity().unit().name());
    }

    private static MeteringData data(Account account, Reading reading) {
        Meter meter = reading.meter();
        return new MeteringData(meter.source().counter(), meter.type().name(), meter.unit(), meter.volume(), meter.source().project(),
                Times.at(meter.time(), account),
                Optional.of(meter.source().resource()).filter(resource -> !resource.equals(DEFAULT_RESOURCE)), meter.eventId());
    }
}
