package billing.report.scenario;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON schema of HTTP Archives 1.2 that validators share: npm's {@code har-schema} 2.0.0, kept beside the tests with its licence. */
final class HarSchema {

    private static final Schema ARCHIVE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6).getSchema(SchemaLocation.of("classpath:har-schema/har.json"));

    private HarSchema() {}

    /** What is wrong with an archive; nothing if it is one. */
    static List<String> complaints(String har) {
        return ARCHIVE.validate(har, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Object::toString).toList();
    }
}
