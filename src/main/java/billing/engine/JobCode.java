package billing.engine;

import billing.text.Choice;
import billing.text.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The batch jobs, each with its plan (rulebook, chapter 11). */
public enum JobCode {
    API_CALCULATE_USAGE_AND_PRICE(JobPlans::calculate),
    BATCH_USAGE_AGGREGATION(JobPlans::aggregate),
    BATCH_GENERATE_STATEMENT(JobPlans::closeStatement),
    BATCH_PROCESS_PAYMENT(JobPlans::processPayments),
    CALC_LATE_FEE(JobPlans::markOverdue),
    BATCH_CREDIT_EXPIRY(JobPlans::expireCredits),
    BATCH_CONTRACT_RENEWAL(JobPlans::renewContract),
    BATCH_PAYMENT_REMINDER(JobPlans::remind),
    BATCH_SEND_INVOICE(JobPlans::sendInvoice),
    BATCH_RECONCILIATION(JobPlans::reconcile);

    private static final Choice<JobCode> CHOICE = Choice.of("batch job", List.of(values()), JobCode::name);

    private final Plan plan;

    /** The steps of a job, in their order, for an account as it stands when the job begins. */
    @FunctionalInterface
    interface Plan {

        List<UnaryOperator<Account>> steps(Account account, LocalDate date, Jobs.Means means);
    }

    JobCode(Plan plan) {
        this.plan = plan;
    }

    /** {@link ErrorCode#UNKNOWN_JOB} with the nearest one if there is none of that name. */
    public static JobCode of(String name) {
        try {
            return CHOICE.pick(name);
        } catch (NotAllowed unknown) {
            throw Refusal.of(ErrorCode.UNKNOWN_JOB, unknown);
        }
    }

    Plan plan() {
        return plan;
    }
}
