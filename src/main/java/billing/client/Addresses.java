package billing.client;

import java.net.URI;

/** Where the three parts of a billing system answer; they may be one. */
public record Addresses(URI metering, URI billing, URI payment) {

    public static Addresses one(URI all) {
        return new Addresses(all, all, all);
    }

    /** The payment gateway serves payments, metering its own path, billing the rest. */
    URI of(String path) {
        if (path.startsWith("/api/v1/payment")) {
            return payment;
        }
        return path.startsWith("/api/v1/metering") ? metering : billing;
    }
}
