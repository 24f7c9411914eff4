package billing.manager;

import java.util.Optional;

/**
 * A meter as a scenario writes it. Words are not looked up: the system refuses those that it does not know.
 *
 * @param volume a number without separators, or what was written instead of one
 */
public record MeterInput(String counter, String type, String volume, String unit, Optional<String> project, Optional<String> resource,
        Optional<MeterTime> at, Optional<String> event) {

    public static final String DEFAULT_TYPE = "DELTA";

    public static MeterInput of(String counter, String volume, String unit) {
        return new MeterInput(counter, DEFAULT_TYPE, volume, unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public MeterInput in(String namedProject) {
        return new MeterInput(counter, type, volume, unit, Optional.of(namedProject), resource, at, event);
    }
}
