package billing.client;

import java.net.URI;

/** The circuit breaker of an address went from one state to another. */
record BreakerChange(URI address, BreakerMetrics.State from, BreakerMetrics.State to) {}
