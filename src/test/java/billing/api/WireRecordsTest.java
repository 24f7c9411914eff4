package billing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WireRecordsTest {

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_record_is_written_with_snake_case_names_and_without_its_empty_fields(Samples.Sample sample) {
        String json = Json.write(sample.wireRecord());

        assertThat(json).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_record_is_the_same_again_after_it_was_read_as_a_request(Samples.Sample sample) {
        Object read = Json.readRequest(sample.json(), sample.wireRecord().getClass());

        assertThat(read).isEqualTo(sample.wireRecord());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_record_is_the_same_again_after_it_was_read_as_an_answer(Samples.Sample sample) {
        Object read = Json.readAnswer(sample.json(), sample.wireRecord().getClass());

        assertThat(read).isEqualTo(sample.wireRecord());
    }

    @Test
    void every_wire_record_has_a_sample() throws Exception {
        URI classes = Json.class.getProtectionDomain().getCodeSource().getLocation().toURI();

        try (Stream<Path> files = Files.list(Path.of(classes).resolve("billing/api"))) {
            assertThat(files.map(WireRecordsTest::type).filter(Class::isRecord).filter(type -> Modifier.isPublic(type.getModifiers())))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(type -> assertThat(Samples.all().map(sample -> (Object) sample.wireRecord().getClass())).contains(type));
        }
    }

    private static Class<?> type(Path file) {
        try {
            return Class.forName("billing.api." + file.getFileName().toString().replace(".class", ""));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
