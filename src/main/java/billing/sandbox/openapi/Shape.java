package billing.sandbox.openapi;

import billing.api.BadJson;
import billing.api.Json;
import com.networknt.schema.Schema;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** What a schema makes of a value. */
final class Shape {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Schema schema;
    private final Complaints complaints;
    private final Fits fits;

    /** @param fits tells what needs no validator */
    Shape(Schema schema, Complaints complaints, Fits fits) {
        this.schema = schema;
        this.complaints = complaints;
        this.fits = fits;
    }

    Optional<Complaint> refuseBody(String json) {
        try {
            JsonNode read = MAPPER.readTree(json);
            return read.isMissingNode() ? Optional.of(Complaint.of("the body is empty")) : refuse(read, "$");
        } catch (JacksonException notJson) {
            return Optional.of(unreadable(json, notJson));
        }
    }

    /** @param subject what the text is */
    Optional<Complaint> refuseText(String text, Parameter subject) {
        return refuse(StringNode.valueOf(text), subject);
    }

    /** @param subject what was read; it is put into words only for a complaint */
    private Optional<Complaint> refuse(JsonNode read, Object subject) {
        return fits.surely(read) ? Optional.empty() : complaints.first(schema.validate(read), subject.toString());
    }

    /** The reader of the wire records says better where the trouble is, but takes some JSON that the validator's does not, such as endless numbers. */
    private static Complaint unreadable(String json, JacksonException notJson) {
        try {
            Json.check(json);
            return Complaint.of("the body cannot be read: %s", notJson.getOriginalMessage());
        } catch (BadJson bad) {
            return Complaint.of("%s", bad.getMessage());
        }
    }
}
