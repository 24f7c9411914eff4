package billing.manager;

import billing.api.AdjustmentData;
import billing.api.AdjustmentList;
import billing.api.AdjustmentRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Makes adjustments on the projects and the billing group of the subject's customer, and removes them. */
public final class AdjustmentManager extends BaseManager {

    private final Operation<AdjustmentInput, AdjustmentData, String> adjust =
            Operation.called("adjust the bill").of(this::request, AdjustmentData.class, AdjustmentData::adjustmentId).validated(this::validate);
    private final Operation<Subject, AdjustmentList, List<AdjustmentData>> remove = Operation.called("remove the adjustments").of(
            any -> aboutMonth(ApiRequest.delete("/api/v1/adjustments")), AdjustmentList.class, AdjustmentList::adjustments);

    public AdjustmentManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    /** @return the new adjustment's id */
    public String adjust(AdjustmentInput adjustment) {
        return execute(adjust, adjustment);
    }

    /** Removes every adjustment that holds for the month, also from the other months that it holds for. */
    public void removeAdjustments() {
        execute(remove, subject());
    }

    private void validate(AdjustmentInput adjustment) {
        if (adjustment.value() instanceof AdjustmentValue.Static amount) {
            subject().customer().refuseOtherCurrency(amount.money());
        }
        projectId(adjustment);
    }

    private ApiRequest request(AdjustmentInput adjustment) {
        YearMonth from = adjustment.from().orElse(subject().month());
        Optional<YearMonth> to = adjustment.from().isPresent() ? adjustment.to() : Optional.of(from);
        String type = adjustment.value().wire() + "_" + adjustment.kind().wire();
        return ApiRequest.post("/api/v1/adjustments", new AdjustmentRequest(subject().customer().uuid(), adjustment.level().name(), projectId(adjustment), type,
                adjustment.value().amount(), adjustment.value().percent(), from, to));
    }

    /** Of a project the one that is meant; of the billing group none, unless one is named, which is left to the system to refuse. */
    private Optional<String> projectId(AdjustmentInput adjustment) {
        boolean named = adjustment.level() == AdjustmentLevel.PROJECT || adjustment.project().isPresent();
        return named ? Optional.of(subject().customer().projectId(adjustment.project())) : Optional.empty();
    }
}
