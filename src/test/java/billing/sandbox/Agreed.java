package billing.sandbox;

import billing.api.ContractRequest;
import billing.api.CouponRequest;
import billing.api.CustomerRequest;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;

/** What a client agrees on with the sandbox for a customer: contracts, adjustments, coupons. */
record Agreed(Wire wire, String uuid) {

    /** @param months the first and, where there is one, the last */
    Wire.Reply contract(String id, String contract, String... months) {
        Optional<YearMonth> last = months.length > 1 ? Optional.of(YearMonth.parse(months[1])) : Optional.empty();
        return wire.put("/api/v1/contracts", new ContractRequest(uuid, id, contract, YearMonth.parse(months[0]), last));
    }

    Wire.Reply contracts() {
        return wire.get("/api/v1/contracts?uuid=" + uuid);
    }

    Wire.Reply prices(String id) {
        return wire.get("/api/v1/contracts/" + id + "/prices?uuid=" + uuid);
    }

    Wire.Reply endContract(String month) {
        return wire.delete("/api/v1/contracts?uuid=" + uuid + "&month=" + month);
    }

    /** @param terms the fields of the body without the customer, with single quotes: {@code 'level':'BILLING_GROUP','type':'STATIC_EXTRA'} */
    Wire.Reply adjust(String terms) {
        return wire.post("/api/v1/adjustments", Wire.quoted("{'uuid':'%s',%s}".formatted(uuid, terms)));
    }

    Wire.Reply adjustments(String month) {
        return wire.get("/api/v1/adjustments?uuid=" + uuid + "&month=" + month);
    }

    Wire.Reply removeAdjustments(String month) {
        return wire.delete("/api/v1/adjustments?uuid=" + uuid + "&month=" + month);
    }

    Wire.Reply coupon(String code, long amount) {
        return wire.put("/api/v1/coupons/" + code, new CouponRequest(uuid, BigInteger.valueOf(amount), "FREE", Optional.empty()));
    }

    /** @param limits what more there is in the body, with single quotes: {@code 'limited_to':['object.requests']} */
    Wire.Reply coupon(String code, String limits) {
        return wire.put("/api/v1/coupons/" + code, Wire.quoted("{'uuid':'%s','amount':1000,'type':'FREE',%s}".formatted(uuid, limits)));
    }

    Wire.Reply redeem(String code) {
        return wire.post("/api/v1/coupons/" + code + "/redeem", new CustomerRequest(uuid));
    }

    Wire.Reply withdraw(String campaign) {
        return wire.delete("/api/v1/credits?uuid=" + uuid + "&give_campaign_id=" + campaign);
    }
}
