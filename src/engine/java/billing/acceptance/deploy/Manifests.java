package billing.acceptance.deploy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.json.JsonMapper;

/** The Kubernetes manifests of the project, read into Fabric8's model of the API, which is made of its schemas: a field that it has not is refused. */
final class Manifests {

    static final Path DIRECTORY = Path.of("src/main/kubernetes");

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "batch/v1 CronJob", CronJob.class, "apps/v1 Deployment", Deployment.class, "v1 Service", Service.class,
            "v1 PersistentVolumeClaim", PersistentVolumeClaim.class, "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

    /** The model keeps fields that it does not know; here they are mistakes. */
    private static final class Strict extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated member) {
            return member.hasAnnotation(JsonAnySetter.class) ? Boolean.FALSE : super.hasAnySetter(config, member);
        }
    }

    private static final JsonMapper STRICT = JsonMapper.builder().annotationIntrospector(new Strict())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Manifests() {}

    static List<HasMetadata> of(String file) {
        return parse(text(file));
    }

    static String text(String file) {
        try {
            return Files.readString(DIRECTORY.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<HasMetadata> parse(String yaml) {
        return documents(yaml).map(Manifests::typed).toList();
    }

    static Stream<Map<?, ?>> documents(String yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false).map(document -> (Map<?, ?>) document);
    }

    private static HasMetadata typed(Map<?, ?> document) {
        String kind = document.get("apiVersion") + " " + document.get("kind");
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("%s is not among the kinds that are checked: %s; add it".formatted(kind, KINDS.keySet()));
        }
        return STRICT.convertValue(document, type);
    }
}
