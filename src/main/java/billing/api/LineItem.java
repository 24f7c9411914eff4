package billing.api;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A line of a statement.
 *
 * @param quantity a decimal, as text, in the catalogue's unit
 * @param unitPrice the price of a unit where it does not depend on the volume
 * @param tariff the price as the catalogue writes it: {@code 250}, or {@code 0 up to 10; 100 up to 1000; 80}
 */
public record LineItem(String projectId, String counterName, String quantity, String unit, Optional<String> unitPrice, String tariff, BigInteger amount) {}
