package billing.sandbox.openapi;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Which fields an object surely may have, each looked at once; what is no object has none.
 *
 * @param other every field that is not known
 * @param required how many of the known ones must be there
 */
record Fields(Map<String, Field> known, Field other, int required) implements Fits {

    /** What a field may be, and whether it must be there. */
    record Field(Fits fits, boolean isRequired) {}

    @Override
    public boolean surely(JsonNode value) {
        int found = 0;
        for (Map.Entry<String, JsonNode> each : value.properties()) {
            Field field = known.getOrDefault(each.getKey(), other);
            if (!field.fits().surely(each.getValue())) {
                return false;
            }
            if (field.isRequired()) {
                found++;
            }
        }
        return found == required;
    }
}
