package billing.manager;

import billing.api.MeteringData;
import billing.api.MeteringList;
import billing.api.MeteringRequest;
import billing.api.MeteringResult;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends usage for the subject's month, whole or not at all, and deletes it. */
public final class MeteringManager extends BaseManager {

    /** Where the app keys of the projects travel whose meters a request carries, separated by commas. */
    private static final String APP_KEYS = "X-App-Key";

    /** When a meter was read that does not say: 12:00 on the month's first day. */
    private static final LocalTime DEFAULT_TIME = LocalTime.NOON;

    private final Operation<List<MeterInput>, MeteringResult, MeteringResult> send =
            Operation.called("send usage").of(this::request, MeteringResult.class, Function.<MeteringResult>identity()).validated(this::validate);
    private final Operation<Subject, MeteringList, List<MeteringData>> delete =
            Operation.called("delete the usage").of(any -> aboutMonth(ApiRequest.delete("/api/v1/metering")), MeteringList.class, MeteringList::meters);
    private final Operation<Subject, MeteringList, Optional<List<AggregatedUsage>>> aggregated =
            Operation.called("read the aggregated usage").of(any -> aboutMonth(ApiRequest.get("/api/v1/metering")), MeteringList.class, this::aggregated);

    public MeteringManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    public MeteringResult sendIaasMetering(List<MeterInput> meters) {
        return execute(send, meters);
    }

    /** Deletes the month's usage. */
    public void deleteUsage() {
        execute(delete, subject());
    }

    /** What the month's usage came to when it was last aggregated, if it ever was. */
    public Optional<List<AggregatedUsage>> aggregatedUsage() {
        return execute(aggregated, subject());
    }

    private void validate(List<MeterInput> meters) {
        if (meters.isEmpty()) {
            throw new InvalidInput("no usage was read; write at least one row");
        }
        meters.forEach(meter -> subject().customer().projectId(meter.project()));
    }

    private ApiRequest request(List<MeterInput> meters) {
        MeteringRequest body = new MeteringRequest(subject().customer().uuid(), Optional.of(subject().month()), meters.stream().map(this::data).toList());
        ApiRequest request = ApiRequest.post("/api/v1/metering", body).header(APP_KEYS, appKeys(meters));
        return meters.stream().allMatch(meter -> meter.event().isPresent()) ? request.repeatable() : request;
    }

    private MeteringData data(MeterInput meter) {
        TestCustomer customer = subject().customer();
        MeterTime time = meter.at().orElse(new MeterTime(subject().month().atDay(1).atTime(DEFAULT_TIME), Optional.empty()));
        return new MeteringData(meter.counter(), meter.type(), meter.unit(), meter.volume(), customer.projectId(meter.project()),
                time.at(customer.member().zone()), meter.resource(), meter.event());
    }

    private Optional<List<AggregatedUsage>> aggregated(MeteringList wire) {
        return wire.aggregated().map(volumes -> volumes.stream().map(volume -> new AggregatedUsage(
                subject().customer().projectName(volume.projectId()), volume.counterName(), new BigDecimal(volume.quantity()), volume.unit())).toList());
    }

    /** The keys of the projects that the meters name; where none is the customer's, its first project's, so that the system gets to refuse the others. */
    private String appKeys(List<MeterInput> meters) {
        List<TestCustomer.Project> projects = subject().customer().projects();
        List<String> ids = meters.stream().map(meter -> subject().customer().projectId(meter.project())).toList();
        String keys = projects.stream().filter(project -> ids.contains(project.id())).map(TestCustomer.Project::appKey).collect(Collectors.joining(","));
        return keys.isEmpty() ? projects.get(0).appKey() : keys;
    }
}
