package billing.api;

/**
 * What a project used of a counter in a month.
 *
 * @param quantity a decimal, as text, in the catalogue's unit
 */
public record AggregatedVolume(String projectId, String counterName, String quantity, String unit) {}
