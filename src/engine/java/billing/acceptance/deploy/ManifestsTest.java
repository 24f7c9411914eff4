package billing.acceptance.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.acceptance.shard.JobPod;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestsTest {

    private static final JobSpec NIGHT = ((CronJob) Manifests.of("night.yaml").get(0)).getSpec().getJobTemplate().getSpec();
    private static final Deployment SANDBOX = (Deployment) Manifests.of("sandbox.yaml").get(0);

    @ParameterizedTest
    @ValueSource(strings = {"network.yaml", "night.yaml", "results.yaml", "sandbox.yaml"})
    void every_field_is_one_of_the_api(String file) {
        assertThat(Manifests.of(file)).isNotEmpty().extracting(manifest -> manifest.getMetadata().getName()).doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource({
        "night.yaml, backoffLimitPerIndex:, backoffLimitPerIndx:", "night.yaml, timeZone:, timezone:", "night.yaml, onExitCodes:, onExitCode:",
        "night.yaml, readOnlyRootFilesystem:, readOnlyRootFileSystem:", "sandbox.yaml, readinessProbe:, readynessProbe:",
        "sandbox.yaml, secretKeyRef:, secretRef:", "sandbox.yaml, targetPort:, targetport:", "network.yaml, policyTypes:, policyType:",
        "results.yaml, accessModes:, accessMode:"
    })
    void a_misspelt_field_is_refused_by_name(String file, String right, String wrong) {
        String text = Manifests.text(file);

        assertThat(text).contains(right);
        assertThatThrownBy(() -> Manifests.parse(text.replace(right, wrong))).hasMessageContaining(wrong.replace(":", ""));
    }

    @Test
    void a_value_of_the_wrong_type_is_refused() {
        assertThatThrownBy(() -> Manifests.parse(Manifests.text("night.yaml").replace("completions: 6", "completions: six"))).hasMessageContaining("six");
    }

    @Test
    void the_kustomization_names_every_other_file() {
        Map<?, ?> kustomization = Manifests.documents(Manifests.text("kustomization.yaml")).findFirst().orElseThrow();
        List<String> files = Stream.of(Objects.requireNonNull(Manifests.DIRECTORY.toFile().listFiles())).map(File::getName)
                .filter(name -> !name.equals("kustomization.yaml")).sorted().toList();

        assertThat(kustomization.get("resources")).isEqualTo(files);
    }

    @Test
    void the_night_has_a_pod_for_every_shard_and_one_for_the_merge() {
        int shards = Integer.parseInt(variable(NIGHT.getTemplate().getSpec().getContainers().get(0), "SHARD_TOTAL"));

        assertThat(NIGHT.getCompletionMode()).isEqualTo("Indexed");
        assertThat(NIGHT.getCompletions()).isEqualTo(shards + 1);
        assertThat(NIGHT.getParallelism()).as("the pod that waits must not take the place of one that it waits for").isEqualTo(shards + 1);
        assertThat(NIGHT.getBackoffLimitPerIndex()).isPositive();
        assertThat(NIGHT.getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
    }

    @Test
    void every_attempt_leaves_its_results_where_the_merge_looks_for_shards() {
        Container pod = NIGHT.getTemplate().getSpec().getContainers().get(0);

        assertThat(variable(pod, "JDK_JAVA_OPTIONS")).contains("-Dallure.results.directory=%s/%s/$(POD) ".formatted(pod.getArgs().get(1), JobPod.SHARDS));
    }

    @Test
    void the_programs_that_the_pods_start_are_there() throws ClassNotFoundException {
        for (PodSpec pod : List.of(NIGHT.getTemplate().getSpec(), SANDBOX.getSpec().getTemplate().getSpec())) {
            assertThat(Class.forName(pod.getContainers().get(0).getArgs().get(0))).hasDeclaredMethods("main");
        }
    }

    @Test
    void no_container_has_more_rights_than_it_needs_or_takes_more_than_its_share() {
        assertThat(List.of(NIGHT.getTemplate().getSpec(), SANDBOX.getSpec().getTemplate().getSpec())).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getContainers()).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
                assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            });
        });
    }

    @Test
    void the_sandbox_is_asked_for_its_health_and_takes_its_token_from_a_secret() {
        Container sandbox = SANDBOX.getSpec().getTemplate().getSpec().getContainers().get(0);

        assertThat(List.of(sandbox.getReadinessProbe(), sandbox.getLivenessProbe(), sandbox.getStartupProbe()))
                .extracting(probe -> probe.getHttpGet().getPath()).containsOnly("/health");
        assertThat(sandbox.getEnv()).filteredOn(variable -> variable.getName().equals("BILLING_TOKEN"))
                .extracting(variable -> variable.getValueFrom().getSecretKeyRef().getKey()).containsExactly("token");
    }

    @Test
    void the_service_finds_the_sandbox() {
        List<HasMetadata> all = Manifests.of("sandbox.yaml");

        assertThat(((Service) all.get(1)).getSpec().getSelector()).isEqualTo(SANDBOX.getSpec().getTemplate().getMetadata().getLabels());
    }

    private static String variable(Container container, String name) {
        return container.getEnv().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow().getValue();
    }
}
