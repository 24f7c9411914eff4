package billing.api;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every wire record with the JSON that it is on the wire, written by hand; one with optional fields twice, with and without them. */
final class Samples {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-31T23:59:59.5+09:00");

    private static final MeteringData METER = new MeteringData("object.requests", "DELTA", "COUNT", "0.5", "web", TIME, Optional.of("r-1"), Optional.of("e-1"));
    private static final String METER_JSON = "{'counter_name':'object.requests','counter_type':'DELTA','counter_unit':'COUNT','counter_volume':'0.5',"
            + "'project_id':'web','timestamp':'2026-01-31T23:59:59.5+09:00','resource_id':'r-1','event_id':'e-1'}";
    private static final AggregatedVolume VOLUME = new AggregatedVolume("web", "object.requests", "0.5", "COUNT");
    private static final String VOLUME_JSON = "{'project_id':'web','counter_name':'object.requests','quantity':'0.5','unit':'COUNT'}";
    private static final CreditData CREDIT = new CreditData("credit-1", "spring", "u", won(900), won(500), won(200), won(100), won(100), "FREE",
            Optional.of(List.of("object.requests")), Optional.of(DAY), Optional.of(DAY));
    private static final String CREDIT_JSON = "{'credit_id':'credit-1','campaign_id':'spring','uuid':'u','amount':900,'used':500,'expired':200,"
            + "'withdrawn':100,'remaining':100,'type':'FREE','limited_to':['object.requests'],'valid_from':'2026-01-31','expires_at':'2026-01-31'}";
    private static final CreditMovement MOVEMENT = new CreditMovement("USED", won(800), "credit-1", "spring", Optional.of(JANUARY), TIME);
    private static final String MOVEMENT_JSON = "{'movement':'USED','amount':800,'credit_id':'credit-1','campaign_id':'spring','month':'2026-01',"
            + "'at':'2026-01-31T23:59:59.5+09:00'}";
    private static final LineItem LINE = new LineItem("web", "compute.c2.c8m8", "720", "HOURS", Optional.of("250"), "250", won(180_000));
    private static final String LINE_JSON = "{'project_id':'web','counter_name':'compute.c2.c8m8','quantity':'720','unit':'HOURS','unit_price':'250',"
            + "'tariff':'250','amount':180000}";
    private static final ComputationStep STEP = new ComputationStep("§6", Optional.of("web"), "surcharge", "10% of 180,000 KRW", won(18_000), won(198_000));
    private static final String STEP_JSON = "{'rule':'§6','project_id':'web','item':'surcharge','arithmetic':'10% of 180,000 KRW',"
            + "'effect':18000,'reached':198000}";
    private static final StatementDocument DOCUMENT = new StatementDocument("2026-01-001", won(198_005), DAY);
    private static final String DOCUMENT_JSON = "{'number':'2026-01-001','total_amount':198005,'date':'2026-01-31'}";
    private static final BillingStatement STATEMENT = new BillingStatement("statement-1", "u", JANUARY, "KRW", won(180_000), won(1), won(2), won(3), won(4),
            won(18_000), won(5), won(198_005), won(6), List.of(LINE), List.of(STEP), List.of(DOCUMENT));
    private static final String STATEMENT_JSON = "{'statement_id':'statement-1','uuid':'u','month':'2026-01','currency':'KRW','charge':180000,'discount':1,"
            + "'surcharge':2,'shortfall':3,'credit':4,'vat':18000,'late_fee':5,'total_amount':198005,'unpaid':6,"
            + "'items':[" + LINE_JSON + "],'computation':[" + STEP_JSON + "],'documents':[" + DOCUMENT_JSON + "]}";
    private static final ContractData CONTRACT = new ContractData("contract-1", "u", "PERIOD", JANUARY, Optional.of(JANUARY));
    private static final String CONTRACT_JSON = "{'contract_id':'contract-1','uuid':'u','contract':'PERIOD','month_from':'2026-01','month_to':'2026-01'}";
    private static final ContractPrice PRICE = new ContractPrice("compute.c2.c8m8", "HOURS", "225 up to 720; 250");
    private static final String PRICE_JSON = "{'counter_name':'compute.c2.c8m8','unit':'HOURS','tariff':'225 up to 720; 250'}";
    private static final AdjustmentData ADJUSTMENT = new AdjustmentData("adjustment-1", "u", "PROJECT", Optional.of("web"), "STATIC_EXTRA",
            Optional.of(won(7)), Optional.of("0.5"), JANUARY, Optional.of(JANUARY));
    private static final String ADJUSTMENT_JSON = "{'adjustment_id':'adjustment-1','uuid':'u','level':'PROJECT','project_id':'web',"
            + "'type':'STATIC_EXTRA','amount':7,'percent':'0.5','month_from':'2026-01','month_to':'2026-01'}";
    private static final OutboxMessage MESSAGE = new OutboxMessage("message-1", "INVOICE", JANUARY, "KRW", won(198_005), DAY, "2026-01 costs 198,005 KRW.");
    private static final String MESSAGE_JSON = "{'message_id':'message-1','kind':'INVOICE','month':'2026-01','currency':'KRW','amount':198005,"
            + "'date':'2026-01-31','text':'2026-01 costs 198,005 KRW.'}";
    private static final PaymentData PAYMENT = new PaymentData("pay-1", "u", JANUARY, "KRW", won(198_000), "CREATED", true, TIME, TIME,
            List.of(new PaymentStatusChange("CREATED", TIME)), List.of(new GatewayCharge("charge-1", won(198_000), TIME, true)));
    private static final String PAYMENT_JSON = "{'payment_id':'pay-1','uuid':'u','month':'2026-01','currency':'KRW','amount':198000,'status':'CREATED',"
            + "'overdue':true,'created_at':'2026-01-31T23:59:59.5+09:00','updated_at':'2026-01-31T23:59:59.5+09:00',"
            + "'history':[{'status':'CREATED','at':'2026-01-31T23:59:59.5+09:00'}],"
            + "'charges':[{'charge_id':'charge-1','amount':198000,'at':'2026-01-31T23:59:59.5+09:00','given_back':true}]}";
    private static final LedgerMonth MONTH = new LedgerMonth(JANUARY, Optional.of(STATEMENT), List.of(PAYMENT), List.of("e-1"), Optional.of(won(4)));
    private static final String MONTH_JSON = "{'month':'2026-01','statement':" + STATEMENT_JSON + ",'payments':[" + PAYMENT_JSON + "],'events':['e-1'],'credit_used':4}";
    private static final LedgerCredits CREDITS = new LedgerCredits(won(100), List.of(CREDIT), List.of(MOVEMENT));
    private static final String CREDITS_JSON = "{'remaining':100,'credits':[" + CREDIT_JSON + "],'movements':[" + MOVEMENT_JSON + "]}";

    private static final JournalEntry ENTRY = new JournalEntry(TIME, "GET", "/api/v1/outbox", Optional.of(200), 3);
    private static final String ENTRY_JSON = "{'at':'2026-01-31T23:59:59.5+09:00','method':'GET','path':'/api/v1/outbox','status':200,'millis':3}";

    /** A wire record and its JSON. */
    record Sample(Object wireRecord, String json) {

        /** @param json with single quotes, to be readable here */
        Sample {
            json = json.replace('\'', '"');
        }

        @Override
        public String toString() {
            return wireRecord.getClass().getSimpleName();
        }
    }

    private Samples() {}

    static Stream<Sample> all() {
        return Stream.of(customers(), metering(), bills(), ledgers(), contracts(), adjustments(), credits(), coupons(), payments(), batches(), sandboxOnly())
                .flatMap(List::stream);
    }

    private static List<Sample> customers() {
        return List.of(
                new Sample(new Project("web", "key-1"), "{'project_id':'web','appkey':'key-1'}"),
                new Sample(new Customer("u", "kr", "group-1", List.of(new Project("web", "key-1")), Optional.of(DAY)),
                        "{'uuid':'u','member':'kr','billing_group_id':'group-1','projects':[{'project_id':'web','appkey':'key-1'}],'today':'2026-01-31'}"),
                new Sample(new Customer("u", "kr", "group-1", List.of(), Optional.empty()),
                        "{'uuid':'u','member':'kr','billing_group_id':'group-1','projects':[]}"),
                new Sample(new CustomerRequest("u"), "{'uuid':'u'}"),
                new Sample(new ResetRequest("u", Optional.empty()), "{'uuid':'u'}"),
                new Sample(new ResetRequest("u", Optional.of(true)), "{'uuid':'u','forget':true}"));
    }

    private static List<Sample> metering() {
        return List.of(
                new Sample(METER, METER_JSON),
                new Sample(new MeteringData("object.requests", "DELTA", "COUNT", "0.5", "web", TIME, Optional.empty(), Optional.empty()),
                        METER_JSON.replace(",'resource_id':'r-1','event_id':'e-1'", "")),
                new Sample(new MeteringRequest("u", Optional.of(JANUARY), List.of(METER)), "{'uuid':'u','month':'2026-01','meters':["
                        + METER_JSON + "]}"),
                new Sample(new MeteringRequest("u", Optional.empty(), List.of()), "{'uuid':'u','meters':[]}"),
                new Sample(new MeteringResult(4, 1), "{'accepted':4,'duplicates':1}"),
                new Sample(VOLUME, VOLUME_JSON),
                new Sample(new MeteringList("u", JANUARY, List.of(METER), Optional.of(List.of(VOLUME))),
                        "{'uuid':'u','month':'2026-01','meters':[" + METER_JSON + "],'aggregated':[" + VOLUME_JSON + "]}"),
                new Sample(new MeteringList("u", JANUARY, List.of(METER), Optional.empty()), "{'uuid':'u','month':'2026-01','meters':[" + METER_JSON + "]}"));
    }

    private static List<Sample> bills() {
        return List.of(
                new Sample(new MonthRequest("u", JANUARY), "{'uuid':'u','month':'2026-01'}"),
                new Sample(new CalculationResult("u", JANUARY, "statement-1", "pay-1", "KRW", won(198_000)),
                        "{'uuid':'u','month':'2026-01','statement_id':'statement-1','payment_id':'pay-1','currency':'KRW','total_amount':198000}"),
                new Sample(LINE, LINE_JSON),
                new Sample(new LineItem("web", "compute.c2.c8m8", "720", "HOURS", Optional.empty(), "250", won(180_000)),
                        LINE_JSON.replace(",'unit_price':'250'", "")),
                new Sample(STEP, STEP_JSON),
                new Sample(new ComputationStep("§6", Optional.empty(), "surcharge", "10% of 180,000 KRW", won(18_000), won(198_000)),
                        STEP_JSON.replace("'project_id':'web',", "")),
                new Sample(DOCUMENT, DOCUMENT_JSON),
                new Sample(STATEMENT, STATEMENT_JSON),
                new Sample(new UnpaidAmount("u", JANUARY, "USD", won(-1)), "{'uuid':'u','month':'2026-01','currency':'USD','unpaid':-1}"));
    }

    private static List<Sample> ledgers() {
        return List.of(
                new Sample(MONTH, MONTH_JSON),
                new Sample(new LedgerMonth(JANUARY, Optional.empty(), List.of(), List.of(), Optional.empty()), "{'month':'2026-01','payments':[],'events':[]}"),
                new Sample(CREDITS, CREDITS_JSON),
                new Sample(new CustomerLedger("u", "KRW", List.of(MONTH), Optional.of(CREDITS)),
                        "{'uuid':'u','currency':'KRW','months':[" + MONTH_JSON + "],'credits':" + CREDITS_JSON + "}"),
                new Sample(new CustomerLedger("u", "USD", List.of(), Optional.empty()), "{'uuid':'u','currency':'USD','months':[]}"));
    }

    private static List<Sample> contracts() {
        return List.of(
                new Sample(new ContractRequest("u", "contract-1", "PERIOD", JANUARY, Optional.of(JANUARY)),
                        "{'uuid':'u','contract_id':'contract-1','contract':'PERIOD','month_from':'2026-01','month_to':'2026-01'}"),
                new Sample(new ContractRequest("u", "contract-1", "PERIOD", JANUARY, Optional.empty()),
                        "{'uuid':'u','contract_id':'contract-1','contract':'PERIOD','month_from':'2026-01'}"),
                new Sample(CONTRACT, CONTRACT_JSON),
                new Sample(new ContractData("contract-1", "u", "PERIOD", JANUARY, Optional.empty()), CONTRACT_JSON.replace(",'month_to':'2026-01'", "")),
                new Sample(new ContractList("u", List.of(CONTRACT)), "{'uuid':'u','contracts':[" + CONTRACT_JSON + "]}"),
                new Sample(PRICE, PRICE_JSON),
                new Sample(new ContractPrices("contract-1", "u", "VOLUME", "KRW", won(100_000), List.of(PRICE)),
                        "{'contract_id':'contract-1','uuid':'u','contract':'VOLUME','currency':'KRW','base_fee':100000,'prices':[" + PRICE_JSON + "]}"));
    }

    private static List<Sample> adjustments() {
        return List.of(
                new Sample(new AdjustmentRequest("u", "PROJECT", Optional.of("web"), "STATIC_EXTRA", Optional.of(won(7)), Optional.of("0.5"), JANUARY,
                        Optional.of(JANUARY)), ADJUSTMENT_JSON.replace("'adjustment_id':'adjustment-1',", "")),
                new Sample(new AdjustmentRequest("u", "BILLING_GROUP", Optional.empty(), "STATIC_EXTRA", Optional.empty(), Optional.empty(), JANUARY,
                        Optional.empty()), "{'uuid':'u','level':'BILLING_GROUP','type':'STATIC_EXTRA','month_from':'2026-01'}"),
                new Sample(ADJUSTMENT, ADJUSTMENT_JSON),
                new Sample(new AdjustmentData("adjustment-1", "u", "BILLING_GROUP", Optional.empty(), "STATIC_EXTRA", Optional.empty(), Optional.empty(),
                        JANUARY, Optional.empty()),
                        "{'adjustment_id':'adjustment-1','uuid':'u','level':'BILLING_GROUP','type':'STATIC_EXTRA','month_from':'2026-01'}"),
                new Sample(new AdjustmentList("u", JANUARY, List.of(ADJUSTMENT)), "{'uuid':'u','month':'2026-01','adjustments':[" + ADJUSTMENT_JSON + "]}"));
    }

    private static List<Sample> credits() {
        return List.of(
                new Sample(new CreditGrant("u", "spring", won(900), "PAID", Optional.of(List.of("object.requests")), Optional.of(DAY), Optional.of(DAY)),
                        "{'uuid':'u','give_campaign_id':'spring','amount':900,'type':'PAID','limited_to':['object.requests'],"
                                + "'valid_from':'2026-01-31','expires_at':'2026-01-31'}"),
                new Sample(new CreditGrant("u", "spring", won(900), "PAID", Optional.empty(), Optional.empty(), Optional.empty()),
                        "{'uuid':'u','give_campaign_id':'spring','amount':900,'type':'PAID'}"),
                new Sample(CREDIT, CREDIT_JSON),
                new Sample(new CreditData("credit-1", "spring", "u", won(900), won(500), won(200), won(100), won(100), "FREE",
                        Optional.empty(), Optional.empty(), Optional.empty()),
                        CREDIT_JSON.replace(",'limited_to':['object.requests'],'valid_from':'2026-01-31','expires_at':'2026-01-31'", "")),
                new Sample(new CreditBalance("u", "KRW", won(100), won(800), List.of(CREDIT)),
                        "{'uuid':'u','currency':'KRW','remaining':100,'used':800,'credits':[" + CREDIT_JSON + "]}"),
                new Sample(MOVEMENT, MOVEMENT_JSON),
                new Sample(new CreditMovement("USED", won(800), "credit-1", "spring", Optional.empty(), TIME),
                        MOVEMENT_JSON.replace(",'month':'2026-01'", "")),
                new Sample(new CreditHistory("u", "KRW", List.of(MOVEMENT)), "{'uuid':'u','currency':'KRW','movements':[" + MOVEMENT_JSON + "]}"),
                new Sample(new CampaignWithdrawal("u", "spring", "KRW", won(100)),
                        "{'uuid':'u','give_campaign_id':'spring','currency':'KRW','withdrawn':100}"));
    }

    private static List<Sample> coupons() {
        return List.of(
                new Sample(new CouponRequest("u", won(900), "FREE", Optional.of(List.of("object.requests", "network.outbound"))),
                        "{'uuid':'u','amount':900,'type':'FREE','limited_to':['object.requests','network.outbound']}"),
                new Sample(new CouponRequest("u", won(900), "FREE", Optional.empty()), "{'uuid':'u','amount':900,'type':'FREE'}"),
                new Sample(new Coupon("SPRING", "u", won(900), "FREE", Optional.of(List.of("object.requests")), true),
                        "{'code':'SPRING','uuid':'u','amount':900,'type':'FREE','limited_to':['object.requests'],'redeemed':true}"),
                new Sample(new Coupon("SPRING", "u", won(900), "FREE", Optional.empty(), false),
                        "{'code':'SPRING','uuid':'u','amount':900,'type':'FREE','redeemed':false}"));
    }

    private static List<Sample> payments() {
        return List.of(
                new Sample(new PaymentRequest("u", JANUARY, won(198_000)), "{'uuid':'u','month':'2026-01','amount':198000}"),
                new Sample(new PaymentStatusChange("READY", TIME), "{'status':'READY','at':'2026-01-31T23:59:59.5+09:00'}"),
                new Sample(new GatewayCharge("charge-1", won(1), TIME, false),
                        "{'charge_id':'charge-1','amount':1,'at':'2026-01-31T23:59:59.5+09:00','given_back':false}"),
                new Sample(PAYMENT, PAYMENT_JSON),
                new Sample(new PaymentList("u", Optional.of(JANUARY), List.of(PAYMENT)), "{'uuid':'u','month':'2026-01','payments':[" + PAYMENT_JSON + "]}"),
                new Sample(new PaymentList("u", Optional.empty(), List.of()), "{'uuid':'u','payments':[]}"));
    }

    private static List<Sample> batches() {
        return List.of(
                new Sample(new BatchJobRequest("u", "CALC_LATE_FEE", DAY), "{'uuid':'u','job_code':'CALC_LATE_FEE','date':'2026-01-31'}"),
                new Sample(new BatchJob("job-1", "u", "CALC_LATE_FEE", DAY, "FAILED", 1, 3, Optional.of("no")),
                        "{'job_id':'job-1','uuid':'u','job_code':'CALC_LATE_FEE','date':'2026-01-31','status':'FAILED','progress':1,'max_progress':3,"
                                + "'reason':'no'}"),
                new Sample(new BatchJob("job-1", "u", "CALC_LATE_FEE", DAY, "RUNNING", 1, 3, Optional.empty()),
                        "{'job_id':'job-1','uuid':'u','job_code':'CALC_LATE_FEE','date':'2026-01-31','status':'RUNNING','progress':1,'max_progress':3}"),
                new Sample(MESSAGE, MESSAGE_JSON),
                new Sample(new Outbox("u", List.of(MESSAGE)), "{'uuid':'u','messages':[" + MESSAGE_JSON + "]}"));
    }

    private static List<Sample> sandboxOnly() {
        return List.of(
                new Sample(new Health("UP"), "{'status':'UP'}"),
                new Sample(new ProviderState("a payment", Optional.of(Map.of("status", "PAID")), Optional.of("u")),
                        "{'state':'a payment','params':{'status':'PAID'},'uuid':'u'}"),
                new Sample(new ProviderState("a customer", Optional.empty(), Optional.empty()), "{'state':'a customer'}"),
                new Sample(ENTRY, ENTRY_JSON),
                new Sample(new JournalEntry(TIME, "GET", "/api/v1/outbox", Optional.empty(), 0),
                        "{'at':'2026-01-31T23:59:59.5+09:00','method':'GET','path':'/api/v1/outbox','millis':0}"),
                new Sample(new Journal("u", List.of(ENTRY)), "{'uuid':'u','requests':[" + ENTRY_JSON + "]}"),
                new Sample(new ClockSetting("u", DAY), "{'uuid':'u','today':'2026-01-31'}"),
                new Sample(new FaultRequest("u", "API_ANSWERS", Optional.of(503), Optional.of(2), Optional.of(300)),
                        "{'uuid':'u','fault':'API_ANSWERS','status':503,'times':2,'millis':300}"),
                new Sample(new FaultRequest("u", "GATEWAY_DECLINES", Optional.empty(), Optional.empty(), Optional.empty()),
                        "{'uuid':'u','fault':'GATEWAY_DECLINES'}"),
                new Sample(new DamageRequest("u", JANUARY, "STATEMENT_TOTAL"), "{'uuid':'u','month':'2026-01','damage':'STATEMENT_TOTAL'}"),
                new Sample(new Problem("about:blank", "Unknown counter", 422, "<no> & none", "UNKNOWN_COUNTER", Optional.of("object.requests")),
                        "{'type':'about:blank','title':'Unknown counter','status':422,'detail':'<no> & none','code':'UNKNOWN_COUNTER',"
                                + "'nearest':'object.requests'}"),
                new Sample(new Problem("about:blank", "Not found", 404, "there is no such customer", "NOT_FOUND", Optional.empty()),
                        "{'type':'about:blank','title':'Not found','status':404,'detail':'there is no such customer','code':'NOT_FOUND'}"));
    }

    private static BigInteger won(long amount) {
        return BigInteger.valueOf(amount);
    }
}
