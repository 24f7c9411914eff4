package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.Json;
import billing.api.MeteringData;
import billing.api.MeteringRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AppKeysTest {

    private static final MeteringData WEB = Billed.meter("web", "object.requests", "1", "COUNT");
    private static final MeteringData DATA = Billed.meter("data", "object.requests", "1", "COUNT");

    private final Wire wire = new Wire();
    private Billed billed;

    @BeforeEach
    void customers() {
        billed = Billed.korean(wire, "u");
        Billed.korean(wire, "other");
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void usage_without_an_app_key_is_refused() {
        Wire.Reply reply = wire.post("/api/v1/metering", request(WEB));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
        assertThat(reply.detail()).isEqualTo("the header X-App-Key must carry the app key of each project that is metered, separated by commas");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "key", "key-web-of-other", "KEY-WEB-OF-U", "key-web-of-u,key-of-nobody", "key-web-of-u,key-web-of-other", "key-web-of-u key-data-of-u",
        "key-data-of-u",
    })
    void usage_with_another_app_key_is_refused(String keys) {
        Wire.Reply reply = billed.send(keys, request(WEB));

        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-web-of-u", "key-web-of-u,key-data-of-u", " key-data-of-u , key-web-of-u "})
    void usage_with_the_app_key_of_its_project_is_taken(String keys) {
        Wire.Reply reply = billed.send(keys, request(WEB));

        assertThat(reply.body()).isEqualTo("{\"accepted\":1,\"duplicates\":0}");
    }

    @Test
    void usage_of_several_projects_carries_the_app_key_of_each() {
        assertThat(billed.send("key-web-of-u", request(WEB, DATA)).code()).isEqualTo("UNAUTHORIZED");
        assertThat(billed.send("key-web-of-u,key-data-of-u", request(WEB, DATA)).body()).isEqualTo("{\"accepted\":2,\"duplicates\":0}");
    }

    @Test
    void a_project_that_does_not_exist_is_told_only_to_who_has_an_app_key() {
        MeteringData nowhere = Billed.meter("nowhere", "object.requests", "1", "COUNT");

        assertThat(billed.send("key-of-nobody", request(nowhere)).code()).isEqualTo("UNAUTHORIZED");
        assertThat(billed.send("key-web-of-u", request(nowhere)).code()).isEqualTo("UNKNOWN_PROJECT");
    }

    @Test
    void what_the_document_does_not_allow_is_told_only_to_who_has_an_app_key() {
        String unknownType = Json.write(request(WEB)).replace("DELTA", "SUM");

        assertThat(billed.send("key-of-nobody", unknownType).code()).isEqualTo("UNAUTHORIZED");
        assertThat(billed.send("key-web-of-u", unknownType).code()).isEqualTo("INVALID_REQUEST");
        assertThat(billed.send("key-of-nobody", "{").code()).isEqualTo("INVALID_REQUEST");
        assertThat(billed.send("key-of-nobody", unknownType.replace("\"u\"", "\"nobody\"")).code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void a_refusal_does_not_tell_an_app_key() {
        assertThat(billed.send("key-of-nobody", request(WEB)).body()).doesNotContain("key-");
    }

    private MeteringRequest request(MeteringData... meters) {
        return new MeteringRequest("u", Optional.empty(), List.of(meters));
    }
}
