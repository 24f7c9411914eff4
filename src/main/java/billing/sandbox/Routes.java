package billing.sandbox;

import billing.api.ClockSetting;
import billing.api.CreditGrant;
import billing.api.Customer;
import billing.api.CustomerRequest;
import billing.api.FaultRequest;
import billing.api.MeteringRequest;
import billing.api.MonthRequest;
import billing.api.PaymentRequest;
import billing.api.ResetRequest;
import billing.engine.Catalogue;
import billing.engine.PaymentAction;
import java.util.List;

/** Every path that the sandbox serves for a customer, and its handler. */
final class Routes {

    private Routes() {}

    static List<Route<?>> of(Catalogue catalogue, PaymentGateway gateway) {
        MeteringHandler metering = new MeteringHandler(catalogue);
        PaymentHandler payment = new PaymentHandler(gateway);
        return List.of(
                Route.of("POST /api/v1/metering", MeteringRequest.class, MeteringRequest::uuid,
                        Route.existing(MeteringHandler::refuseUnknownTypes, metering::send)),
                Route.get("/api/v1/metering", metering::list),
                Route.delete("/api/v1/metering", metering::delete),
                Route.of("POST /api/v1/calculate", MonthRequest.class, MonthRequest::uuid, Route.existing(new CalculationHandler(catalogue)::calculate)),
                Route.get("/api/v1/billing/statement", BillingHandler::statement),
                Route.get("/api/v1/billing/unpaid", BillingHandler::unpaid),
                Route.of("POST /api/v1/credits", CreditGrant.class, CreditGrant::uuid, Route.existing(CreditHandler::type, CreditHandler::grant)),
                Route.get("/api/v1/credits/balance", CreditHandler::balance),
                new Route<>("GET", PathTemplate.of("/api/v1/credits/history"), Void.class, call -> call.parameter("uuid"),
                        Route.existing(CreditHandler::history)),
                Route.get("/api/v1/payment", payment::list),
                Route.of("POST /api/v1/payment", PaymentRequest.class, PaymentRequest::uuid, Route.existing(PaymentHandler::idempotencyKey, payment::pay)),
                move("register", PaymentAction.REGISTER, payment),
                move("prepare", PaymentAction.PREPARE, payment),
                move("cancel", PaymentAction.CANCEL, payment),
                move("refund", PaymentAction.REFUND, payment),
                new Route<>("PUT", PathTemplate.of("/api/v1/customers/{uuid}"), Customer.class, call -> call.variable("uuid"), CustomerHandler::define),
                new Route<>("GET", PathTemplate.of("/api/v1/customers/{uuid}"), Void.class, call -> call.variable("uuid"),
                        Route.existing(CustomerHandler::show)),
                Route.of("PUT /sandbox/clock", ClockSetting.class, ClockSetting::uuid, Route.existing(CustomerHandler::moveClock)),
                Route.of("POST /sandbox/reset", ResetRequest.class, ResetRequest::uuid, payment::reset),
                Route.of("POST /sandbox/faults", FaultRequest.class, FaultRequest::uuid, Route.existing(PaymentHandler::fault, payment::expectFault)));
    }

    private static Route<CustomerRequest> move(String verb, PaymentAction action, PaymentHandler payment) {
        return Route.of("POST /api/v1/payment/{payment_id}/" + verb, CustomerRequest.class, CustomerRequest::uuid,
                Route.existing((account, call) -> payment.move(account, call, action)));
    }
}
