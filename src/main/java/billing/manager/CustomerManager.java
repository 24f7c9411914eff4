package billing.manager;

import billing.api.ClockSetting;
import billing.api.Customer;
import billing.api.DamageRequest;
import billing.api.FaultRequest;
import billing.api.Project;
import billing.api.ResetRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets up a scenario's customer: who it is, its clock, and the trouble that it will meet. */
public final class CustomerManager extends BaseManager {

    private final Operation<TestCustomer, Customer, Customer> define = Operation.called("define the customer").of(this::definition, Customer.class, Function.identity());
    private final Operation<LocalDate, ClockSetting, LocalDate> clock = Operation.called("move the clock").of(
            day -> ApiRequest.put("/sandbox/clock", new ClockSetting(subject().customer().uuid(), day)), ClockSetting.class, ClockSetting::today);
    private final Operation<ResetRequest, ResetRequest, String> reset = Operation.called("reset the customer").of(
            request -> ApiRequest.post("/sandbox/reset", request).repeatable(), ResetRequest.class, ResetRequest::uuid);
    private final Operation<FaultRequest, FaultRequest, String> fault = Operation.called("ask for trouble").of(
            request -> ApiRequest.post("/sandbox/faults", request).repeatable(), FaultRequest.class, this::expected);
    private final Operation<Damage, DamageRequest, String> damage = Operation.called("damage the ledger").of(
            kind -> ApiRequest.post("/sandbox/damage", new DamageRequest(subject().customer().uuid(), subject().month(), kind.name())), DamageRequest.class,
            DamageRequest::damage);

    private boolean apiIsTroubled;

    public CustomerManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    /** Tells the system of the subject's customer, or of what changed about it. */
    public void defineCustomer() {
        execute(define, subject().customer());
    }

    public void moveClock(LocalDate day) {
        subject().setToday(execute(clock, day));
    }

    /** Undoes all that happened to a customer, who stays. */
    public void resetCustomer(String uuid) {
        execute(reset, new ResetRequest(uuid, Optional.empty()));
    }

    /** Removes all that the system knows of a customer. */
    public void forgetCustomer(String uuid) {
        execute(reset, new ResetRequest(uuid, Optional.of(true)));
    }

    public void letGatewayDecline() {
        execute(fault, plain("GATEWAY_DECLINES"));
    }

    /** The gateway gives no answer to the next charge and takes nothing. */
    public void letGatewayTimeOut() {
        execute(fault, plain("GATEWAY_TIMES_OUT"));
    }

    public void letGatewayDropLine() {
        execute(fault, plain("GATEWAY_DROPS_LINE"));
    }

    /** The customer's next requests are answered with this status and not carried out. */
    public void letApiAnswer(int status, int times) {
        troubleApi(new FaultRequest(subject().customer().uuid(), "API_ANSWERS", Optional.of(status), Optional.of(times), Optional.empty()));
    }

    /** The customer's next requests get no answer and are not carried out. */
    public void letApiBeDown(int times) {
        troubleApi(passing("API_DOWN", times));
    }

    /** The customer's next requests are carried out and get no answer. */
    public void letApiDropLine(int times) {
        troubleApi(passing("API_DROPS", times));
    }

    /** The customer's next requests are carried out and get half an answer. */
    public void letApiCutAnswers(int times) {
        troubleApi(passing("API_CUTS", times));
    }

    /** The customer's next requests are carried out and answered with something that is no answer. */
    public void letApiGarbleAnswers(int times) {
        troubleApi(passing("API_GARBLES", times));
    }

    /** Every answer to the customer takes this long. */
    public void letApiBeSlow(int millis) {
        troubleApi(new FaultRequest(subject().customer().uuid(), "API_SLOW", Optional.empty(), Optional.empty(), Optional.of(millis)));
    }

    /** Ends what is left of the API's trouble, where any was asked for; that of the gateway stays. */
    public void endApiTrouble() {
        if (apiIsTroubled) {
            execute(fault, plain("NONE"));
            apiIsTroubled = false;
        }
    }

    /** Damages the customer's ledger of the month. */
    public void damageLedger(Damage kind) {
        execute(damage, kind);
    }

    private void troubleApi(FaultRequest trouble) {
        apiIsTroubled = true;
        execute(fault, trouble);
    }

    private String expected(FaultRequest trouble) {
        subject().expectTrouble();
        return trouble.fault();
    }

    private FaultRequest plain(String kind) {
        return new FaultRequest(subject().customer().uuid(), kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private FaultRequest passing(String kind, int times) {
        return new FaultRequest(subject().customer().uuid(), kind, Optional.empty(), Optional.of(times), Optional.empty());
    }

    private ApiRequest definition(TestCustomer customer) {
        List<Project> projects = customer.projects().stream().map(project -> new Project(project.id(), project.appKey())).toList();
        return ApiRequest.put("/api/v1/customers/" + customer.uuid(),
                new Customer(customer.uuid(), customer.member().code(), customer.billingGroup(), projects, Optional.of(subject().today())));
    }
}
