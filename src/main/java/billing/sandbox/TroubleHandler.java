package billing.sandbox;

import billing.api.DamageRequest;
import billing.api.FaultRequest;
import billing.api.ResetRequest;
import billing.engine.Account;
import billing.engine.Damage;
import billing.engine.Damages;
import billing.engine.ErrorCode;
import billing.engine.Refusal;
import java.time.YearMonth;
import java.util.Optional;

/** Makes trouble on request, at the payment gateway, at the API, in a ledger, and undoes all of it. */
final class TroubleHandler {

    private static final int MOST_TIMES = 1000;
    private static final int LONGEST_MILLIS = 60_000;
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    private final PaymentGateway gateway;
    private final ApiFaults faults;

    TroubleHandler(PaymentGateway gateway, ApiFaults faults) {
        this.gateway = gateway;
        this.faults = faults;
    }

    static void refuseBadFault(Call<FaultRequest> call) {
        if (call.body().fault().startsWith("API_")) {
            apiFault(call.body());
            times(call.body());
        }
    }

    Outcome expectFault(Account account, Call<FaultRequest> call) {
        String uuid = account.customer().uuid();
        FaultRequest body = call.body();
        if (body.fault().startsWith("GATEWAY_")) {
            gateway.expect(uuid, GatewayTrouble.valueOf(body.fault()));
        } else if (body.fault().equals("NONE")) {
            faults.end(uuid);
        } else {
            faults.expect(uuid, apiFault(body), times(body));
        }
        return Outcome.unchanged(account, body);
    }

    static Damage damage(Call<DamageRequest> call) {
        return Damage.of(call.body().damage());
    }

    Outcome damageLedger(Account account, Call<DamageRequest> call) {
        YearMonth month = call.body().month();
        return Outcome.changed(switch (damage(call)) {
            case STATEMENT_TOTAL -> Damages.statementTotal(account, month);
            case CREDIT_BALANCE -> Damages.creditBalance(account);
            case CREDIT_USE -> Damages.creditUse(account, month);
            case PAYMENT_HISTORY -> Damages.paymentHistory(account, month);
            case EVENT -> Damages.event(account, month);
            case CHARGE -> {
                gateway.chargeAgain(account, Damages.charged(account, month));
                yield account;
            }
        }, call.body());
    }

    /** Undoes all that happened to a customer, with the trouble that was to come; the customer itself stays unless it is to be forgotten. */
    Outcome reset(Optional<Account> account, Call<ResetRequest> call) {
        account.ifPresent(gateway::forget);
        faults.end(call.body().uuid());
        boolean stays = !call.body().forget().orElse(false);
        return account.filter(known -> stays).map(known -> Outcome.changed(Account.opened(known.customer(), known.today()), call.body()))
                .orElseGet(() -> Outcome.removed(call.body()));
    }

    private static ApiFault apiFault(FaultRequest body) {
        return switch (body.fault()) {
            case "API_ANSWERS" -> new ApiFault.Answers(number("status", body.status(), FIRST_ERROR, LAST_ERROR));
            case "API_DOWN" -> new ApiFault.Down();
            case "API_DROPS" -> new ApiFault.Drops();
            case "API_CUTS" -> new ApiFault.Cuts();
            case "API_GARBLES" -> new ApiFault.Garbles();
            default -> new ApiFault.Slow(number("millis", body.millis(), 0, LONGEST_MILLIS));
        };
    }

    /** How many requests meet the trouble; a slow API stays slow. */
    private static Optional<Integer> times(FaultRequest body) {
        return body.fault().equals("API_SLOW") ? Optional.empty() : Optional.of(number("times", body.times(), 1, MOST_TIMES));
    }

    /** Each trouble needs figures of its own, which the document can only allow. */
    private static int number(String field, Optional<Integer> read, int least, int most) {
        return read.orElseThrow(() -> Refusal.of(ErrorCode.INVALID_REQUEST, "%s is missing; allowed: from %d to %d", field, least, most));
    }
}
