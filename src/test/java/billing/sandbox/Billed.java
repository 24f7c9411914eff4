package billing.sandbox;

import billing.api.CalculationResult;
import billing.api.ClockSetting;
import billing.api.CreditGrant;
import billing.api.Customer;
import billing.api.CustomerRequest;
import billing.api.FaultRequest;
import billing.api.MeteringData;
import billing.api.MeteringRequest;
import billing.api.MonthRequest;
import billing.api.PaymentData;
import billing.api.PaymentList;
import billing.api.PaymentRequest;
import billing.api.Project;
import billing.api.ResetRequest;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A customer with the projects "web" and "data", as a client of the sandbox sees it; the month is 2026-01. */
final class Billed {

    static final YearMonth MONTH = YearMonth.of(2026, 1);
    static final YearMonth BEFORE = YearMonth.of(2025, 12);

    /** What a month of {@link #hours} costs: 720 x 250 and 10 % tax. */
    static final long TOTAL = 198_000;

    private final Wire wire;
    private final String uuid;

    /** One that is there already, or never comes. */
    Billed(Wire wire, String uuid) {
        this.wire = wire;
        this.uuid = uuid;
    }

    static Billed in(Wire wire, String member, String uuid) {
        Billed billed = new Billed(wire, uuid);
        Wire.Reply created = wire.put("/api/v1/customers/" + uuid, new Customer(uuid, member, "group-" + uuid, billed.projects(), Optional.empty()));
        if (created.status() != 201) {
            throw new IllegalStateException(created.toString());
        }
        return billed;
    }

    static Billed korean(Wire wire, String uuid) {
        return in(wire, "kr", uuid);
    }

    String uuid() {
        return uuid;
    }

    List<Project> projects() {
        return List.of(new Project("web", key("web")), new Project("data", key("data")));
    }

    String key(String project) {
        return "key-" + project + "-of-" + uuid;
    }

    static MeteringData meter(String project, String counter, String volume, String unit) {
        return new MeteringData(counter, "DELTA", unit, volume, project, OffsetDateTime.parse("2026-01-10T12:00:00+09:00"), Optional.empty(), Optional.empty());
    }

    static MeteringData hours(String volume) {
        return meter("web", "compute.c2.c8m8", volume, "HOURS");
    }

    static MeteringData event(String id, String volume) {
        return new MeteringData("object.requests", "DELTA", "COUNT", volume, "web", OffsetDateTime.parse("2026-01-10T12:00:00+09:00"),
                Optional.empty(), Optional.of(id));
    }

    static MeteringData at(String time, MeteringData meter) {
        return new MeteringData(meter.counterName(), meter.counterType(), meter.counterUnit(), meter.counterVolume(), meter.projectId(),
                OffsetDateTime.parse(time), meter.resourceId(), meter.eventId());
    }

    /** With the app keys of both projects. */
    Wire.Reply send(MeteringData... meters) {
        return send(key("web") + "," + key("data"), new MeteringRequest(uuid, Optional.empty(), List.of(meters)));
    }

    Wire.Reply send(String appKeys, Object body) {
        return wire.send(wire.request("POST", "/api/v1/metering", Optional.of(body)).header("X-App-Key", appKeys));
    }

    Wire.Reply calculate(YearMonth month) {
        return wire.post("/api/v1/calculate", new MonthRequest(uuid, month));
    }

    long total() {
        return calculate(MONTH).as(CalculationResult.class).totalAmount().longValueExact();
    }

    Wire.Reply move(YearMonth month, String action) {
        return wire.post("/api/v1/payment/" + payment(month).paymentId() + "/" + action, new CustomerRequest(uuid));
    }

    /** The month is calculated and due. */
    Billed due(YearMonth month) {
        calculate(month);
        move(month, "register");
        move(month, "prepare");
        return this;
    }

    /** The month has 720 hours for 198,000 and is due. */
    Billed due() {
        send(hours("720"));
        return due(MONTH);
    }

    Wire.Reply pay(String key, YearMonth month, long amount) {
        return wire.send(wire.request("POST", "/api/v1/payment", Optional.of(new PaymentRequest(uuid, month, BigInteger.valueOf(amount))))
                .header("Idempotency-Key", key));
    }

    Wire.Reply pay(String key) {
        return pay(key, MONTH, TOTAL);
    }

    Wire.Reply give(long amount) {
        return wire.post("/api/v1/credits", new CreditGrant(uuid, "spring", BigInteger.valueOf(amount), "FREE",
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** @param terms the fields of the body without customer and campaign, with single quotes: {@code 'amount':1,'type':'FREE'} */
    Wire.Reply give(String terms) {
        return wire.post("/api/v1/credits", Wire.quoted("{'uuid':'%s','give_campaign_id':'spring',%s}".formatted(uuid, terms)));
    }

    Wire.Reply moveClock(LocalDate today) {
        return wire.put("/sandbox/clock", new ClockSetting(uuid, today));
    }

    void expect(GatewayTrouble trouble) {
        wire.post("/sandbox/faults", new FaultRequest(uuid, trouble.name(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Wire.Reply deleteUsage(YearMonth month) {
        return wire.delete("/api/v1/metering?uuid=" + uuid + "&month=" + month);
    }

    Wire.Reply haveOnly(String... projects) {
        List<Project> kept = Stream.of(projects).map(project -> new Project(project, key(project))).toList();
        return wire.put("/api/v1/customers/" + uuid, new Customer(uuid, "kr", "group-" + uuid, kept, Optional.empty()));
    }

    Wire.Reply reset() {
        return wire.post("/sandbox/reset", new ResetRequest(uuid, Optional.of(true)));
    }

    /** The month's present payment. */
    PaymentData payment(YearMonth month) {
        List<PaymentData> payments = get("/api/v1/payment", month).as(PaymentList.class).payments();
        return payments.get(payments.size() - 1);
    }

    PaymentData payment() {
        return payment(MONTH);
    }

    /** What the gateway took for the month, charge by charge. */
    List<Long> charges() {
        return get("/api/v1/payment", MONTH).as(PaymentList.class).payments().stream().flatMap(payment -> payment.charges().stream())
                .map(charge -> charge.amount().longValueExact()).toList();
    }

    Wire.Reply get(String path, YearMonth month) {
        return wire.get(path + "?uuid=" + uuid + "&month=" + month);
    }

    Agreed agreed() {
        return new Agreed(wire, uuid);
    }

    Troubled troubled() {
        return new Troubled(wire, uuid);
    }

    Batched batched() {
        return new Batched(wire, uuid);
    }

    /** All that the sandbox shows of this customer. */
    Map<String, Wire.Reply> everything() {
        return Shown.all(wire, uuid);
    }

    /** Of what the sandbox shows of this customer, all but its jobs. */
    Map<String, Wire.Reply> everythingButJobs() {
        Map<String, Wire.Reply> all = everything();
        all.keySet().removeIf(path -> path.startsWith("/api/v1/batch/"));
        return all;
    }
}
