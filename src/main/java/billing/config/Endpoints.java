package billing.config;

import java.net.URI;

/**
 * The base addresses of a billing system in direct mode; they may be one and the same.
 *
 * <p>Each is http or https and ends without a slash, so that a path follows it: {@code https://billing.example.com} and {@code /api/v1/credits}.
 */
public record Endpoints(URI metering, URI billing, URI payment) {}
