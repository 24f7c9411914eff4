package billing.sandbox;

import billing.api.AdjustmentRequest;
import billing.api.BatchJobRequest;
import billing.api.ClockSetting;
import billing.api.ContractRequest;
import billing.api.CouponRequest;
import billing.api.CreditGrant;
import billing.api.Customer;
import billing.api.CustomerRequest;
import billing.api.DamageRequest;
import billing.api.FaultRequest;
import billing.api.MeteringRequest;
import billing.api.MonthRequest;
import billing.api.PaymentRequest;
import billing.api.ProviderState;
import billing.api.ResetRequest;
import billing.engine.Catalogue;
import billing.engine.PaymentAction;
import billing.engine.PriceList;
import billing.sandbox.openapi.PathTemplate;
import java.util.List;
import java.util.stream.Stream;

/** Every path that the sandbox serves for a customer, and its handler. */
final class Routes {

    private Routes() {}

    /** Who carries requests out. */
    record Handlers(PriceList prices, PaymentGateway gateway, ApiFaults faults, BatchHandler batch, Journals journals) {}

    static List<Route<?>> of(Handlers handlers) {
        return Stream.of(usage(handlers), agreements(handlers.prices()), bills(handlers.prices()), credits(handlers.prices().catalogue()), payments(handlers.gateway()),
                batch(handlers.batch()), customers(handlers.gateway()), sandboxOnly(handlers)).flatMap(List::stream).toList();
    }

    private static List<Route<?>> usage(Handlers handlers) {
        MeteringHandler metering = new MeteringHandler(handlers.prices().catalogue());
        return List.of(
                Route.of("POST /api/v1/metering", MeteringRequest.class, MeteringRequest::uuid, Route.existing(metering::send))
                        .guardedBy(MeteringHandler::checkAppKeys),
                Route.get("/api/v1/metering", metering::list).cached(),
                Route.delete("/api/v1/metering", metering::delete));
    }

    private static List<Route<?>> agreements(PriceList prices) {
        ContractHandler contracts = new ContractHandler(prices);
        return List.of(
                Route.of("PUT /api/v1/contracts", ContractRequest.class, ContractRequest::uuid, Route.existing(ContractHandler::refuseBadTerms, contracts::apply)),
                Route.show("/api/v1/contracts", contracts::list).cached(),
                Route.delete("/api/v1/contracts", contracts::end),
                Route.show("/api/v1/contracts/{contract_id}/prices", contracts::prices).cached(),
                Route.of("POST /api/v1/adjustments", AdjustmentRequest.class, AdjustmentRequest::uuid,
                        Route.existing(AdjustmentHandler::refuseContradictions, AdjustmentHandler::make)),
                Route.get("/api/v1/adjustments", AdjustmentHandler::list).cached(),
                Route.delete("/api/v1/adjustments", AdjustmentHandler::remove));
    }

    private static List<Route<?>> bills(PriceList prices) {
        return List.of(
                Route.of("POST /api/v1/calculate", MonthRequest.class, MonthRequest::uuid, Route.existing(new CalculationHandler(prices)::calculate)),
                Route.get("/api/v1/billing/statement", BillingHandler::statement).cached(),
                Route.get("/api/v1/billing/unpaid", BillingHandler::unpaid).cached());
    }

    private static List<Route<?>> credits(Catalogue catalogue) {
        CreditHandler credits = new CreditHandler(catalogue);
        return List.of(
                Route.of("POST /api/v1/credits", CreditGrant.class, CreditGrant::uuid, Route.existing(credits::grant)),
                Route.remove("/api/v1/credits", "give_campaign_id", credits::withdraw),
                Route.get("/api/v1/credits/balance", CreditHandler::balance).cached(),
                Route.show("/api/v1/credits/history", CreditHandler::history).cached(),
                Route.of("PUT /api/v1/coupons/{code}", CouponRequest.class, CouponRequest::uuid, Route.existing(credits::define)),
                Route.of("POST /api/v1/coupons/{code}/redeem", CustomerRequest.class, CustomerRequest::uuid, Route.existing(credits::redeem)));
    }

    private static List<Route<?>> payments(PaymentGateway gateway) {
        PaymentHandler payment = new PaymentHandler(gateway);
        return List.of(
                new Route<>("GET", PathTemplate.of("/api/v1/payment"), Void.class, call -> call.parameter("uuid"),
                        Route.existing(PaymentHandler::month, payment::list)),
                Route.of("POST /api/v1/payment", PaymentRequest.class, PaymentRequest::uuid, Route.existing(payment::pay)),
                move("register", PaymentAction.REGISTER, payment),
                move("prepare", PaymentAction.PREPARE, payment),
                move("cancel", PaymentAction.CANCEL, payment),
                move("refund", PaymentAction.REFUND, payment));
    }

    private static List<Route<?>> batch(BatchHandler batch) {
        return List.of(
                Route.of("POST /api/v1/batch/jobs", BatchJobRequest.class, BatchJobRequest::uuid, Route.existing(batch::accept)),
                Route.show("/api/v1/batch/jobs/{job_id}", BatchHandler::show),
                Route.show("/api/v1/outbox", BatchHandler::outbox));
    }

    private static List<Route<?>> customers(PaymentGateway gateway) {
        LedgerHandler ledger = new LedgerHandler(new PaymentHandler(gateway));
        return List.of(
                new Route<>("PUT", PathTemplate.of("/api/v1/customers/{uuid}"), Customer.class, call -> call.variable("uuid"), CustomerHandler::define),
                new Route<>("GET", PathTemplate.of("/api/v1/customers/{uuid}"), Void.class, call -> call.variable("uuid"),
                        Route.existing(CustomerHandler::show)),
                new Route<>("GET", PathTemplate.of("/api/v1/customers/{uuid}/ledger"), Void.class, call -> call.variable("uuid"), Route.existing(ledger::show)));
    }

    private static List<Route<?>> sandboxOnly(Handlers handlers) {
        TroubleHandler trouble = new TroubleHandler(handlers.gateway(), handlers.faults());
        ProviderStateHandler states = new ProviderStateHandler(handlers.prices(), handlers.gateway(), handlers.faults());
        return List.of(
                Route.of("POST /sandbox/provider-states", ProviderState.class, ProviderStateHandler::uuid, states::setUp),
                Route.of("PUT /sandbox/clock", ClockSetting.class, ClockSetting::uuid, Route.existing(CustomerHandler::moveClock)),
                Route.of("POST /sandbox/reset", ResetRequest.class, ResetRequest::uuid, trouble::reset),
                Route.of("POST /sandbox/faults", FaultRequest.class, FaultRequest::uuid, Route.existing(TroubleHandler::refuseBadFault, trouble::expectFault)),
                Route.of("POST /sandbox/damage", DamageRequest.class, DamageRequest::uuid, Route.existing(trouble::damageLedger)),
                Route.show("/sandbox/journal", handlers.journals()::show));
    }

    private static Route<CustomerRequest> move(String verb, PaymentAction action, PaymentHandler payment) {
        return Route.of("POST /api/v1/payment/{payment_id}/" + verb, CustomerRequest.class, CustomerRequest::uuid,
                Route.existing((account, call) -> payment.move(account, call, action)));
    }
}
