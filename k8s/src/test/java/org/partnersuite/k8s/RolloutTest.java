package org.partnersuite.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What applying the manifests a second time, with another image or another setting, comes to. */
@Tag("XC-7")
class RolloutTest {
    /** Of requests that are under way ({@code quarkus.shutdown.timeout}). */
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(20);

    private static Manifests local;

    @BeforeAll
    static void render() throws Exception {
        assumeThat(Manifests.canRender())
                .as("kubectl is on the path; the manifests are checked where it is")
                .isTrue();
        local = Manifests.render("overlays/local");
    }

    @Test
    void anImageMigratesItsDatabaseBeforeItStartsAndOnlyThenKnowsTheOwner() {
        for (String name : List.of(
                "engagement-service", "partner-program-service", "customer-success-service", "reporting-service")) {
            PodSpec pod =
                    local.one(Deployment.class, name).getSpec().getTemplate().getSpec();
            Container migration = pod.getInitContainers().getFirst();
            Container service = pod.getContainers().getFirst();
            assertThat(migration.getImage()).isEqualTo(service.getImage());
            assertThat(variable(migration, "MIGRATE_AT_START")).isEqualTo("true");
            assertThat(variable(migration, "QUARKUS_INIT_AND_EXIT")).isEqualTo("true");
            assertThat(variable(service, "MIGRATE_AT_START")).isEqualTo("false");
            assertThat(migration.getVolumeMounts())
                    .extracting(VolumeMount::getName)
                    .contains("owner-secrets");
            assertThat(service.getVolumeMounts())
                    .extracting(VolumeMount::getName)
                    .containsExactly("tmp", "secrets");
            assertThat(pod.getVolumes().get(1).getSecret().getItems())
                    .extracting("key")
                    .isEqualTo(
                            name.equals("reporting-service")
                                    ? List.of("DATABASE_PASSWORD")
                                    : List.of("DATABASE_PASSWORD", "WEBHOOK_KEY"));
            assertThat(pod.getVolumes().getLast().getSecret().getSecretName())
                    .isEqualTo(name.replace("-service", "-secrets"));
        }
    }

    /** A job's template cannot be changed: what is in it gives it its name, so that another one is another job. */
    @Test
    void aJobWithAnotherContentHasAnotherName() {
        assertThat(local.all(Job.class)).allSatisfy(job -> {
            Map<String, String> content =
                    new TreeMap<>(local.one(ConfigMap.class, "kafka-topics").getData());
            content.put("template", new ObjectMapper().writeValueAsString(job.getSpec()));
            assertThat(job.getMetadata().getName())
                    .as("its name ends with the digest of what it is made of; put this one into kafka.yaml")
                    .isEqualTo("kafka-topics-" + digest(content.toString()));
        });
    }

    @Test
    void aPodThatEndsStillAnswersUntilEverybodyKnows() {
        Duration delay = Duration.parse(
                "PT" + local.one(ConfigMap.class, "suite").getData().get("SHUTDOWN_DELAY"));
        assertThat(delay).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
        local.all(Deployment.class)
                .filter(deployment -> !deployment.getMetadata().getName().equals("keycloak"))
                .forEach(deployment -> assertThat(
                                deployment.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                        .isGreaterThan(delay.plus(SHUTDOWN_TIMEOUT).toSeconds()));
    }

    /** A setting that changes makes new pods: its map's name has a hash. */
    @Test
    void anotherSettingIsAnotherMap() {
        assertThat(local.all(ConfigMap.class)
                        .map(map -> map.getMetadata().getName())
                        .filter(name -> name.contains("settings") || name.startsWith("suite")))
                .hasSize(5)
                .allMatch(name -> name.matches(".*-[0-9a-z]{10}"));
    }

    private static String variable(Container container, String name) {
        return container.getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String digest(String content) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
