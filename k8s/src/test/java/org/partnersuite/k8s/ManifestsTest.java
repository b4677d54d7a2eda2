package org.partnersuite.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-7")
class ManifestsTest {
    private static final List<String> SERVICES =
            List.of("engagement-service", "partner-program-service", "customer-success-service", "reporting-service");

    private static Manifests local;

    @BeforeAll
    static void render() throws Exception {
        assumeThat(Manifests.canRender())
                .as("kubectl is on the path; the manifests are checked where it is")
                .isTrue();
        local = Manifests.render("overlays/local");
    }

    @Test
    void everyDeployableHasProbesBoundsAndABudget() {
        for (String name : deployables()) {
            Deployment deployment = local.one(Deployment.class, name);
            Container container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getStartupProbe().getHttpGet().getPath()).isEqualTo("/q/health/started");
            assertThat(local.one(PodDisruptionBudget.class, name)
                            .getSpec()
                            .getSelector()
                            .getMatchLabels())
                    .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
            assertThat(local.one(Service.class, name).getSpec().getSelector())
                    .isEqualTo(deployment.getSpec().getSelector().getMatchLabels());
        }
    }

    @Test
    void noContainerMayDoMoreThanItNeeds() {
        pods().forEach(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            for (Container container : pod.getContainers()) {
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getImage()).matches("\\S+:[0-9][\\w.]*");
            }
        });
    }

    @Test
    void trafficIsDeniedUnlessAllowed() {
        NetworkPolicy deny = local.one(NetworkPolicy.class, "default-deny");
        assertThat(deny.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(deny.getSpec().getIngress()).isEmpty();
        assertThat(deny.getSpec().getEgress()).isEmpty();
    }

    @Test
    void healthAndMetricsAreAskedByTheClusterAlone() {
        for (String name : deployables()) {
            Container container = local.one(Deployment.class, name)
                    .getSpec()
                    .getTemplate()
                    .getSpec()
                    .getContainers()
                    .getFirst();
            assertThat(List.of(
                            container.getLivenessProbe(), container.getReadinessProbe(), container.getStartupProbe()))
                    .extracting(probe -> probe.getHttpGet().getPort().getStrVal())
                    .containsOnly("management");
            assertThat(local.one(Service.class, name).getSpec().getPorts())
                    .extracting("port")
                    .containsExactly(8080);
        }
        NetworkPolicy monitoring = local.one(NetworkPolicy.class, "monitoring");
        assertThat(monitoring.getSpec().getPodSelector().getMatchLabels())
                .containsExactly(Map.entry("app.kubernetes.io/component", "api"));
        assertThat(monitoring.getSpec().getIngress().getFirst().getPorts())
                .extracting(port -> port.getPort().getIntVal())
                .containsExactly(9000);
        assertThat(monitoring.getSpec().getEgress().getFirst().getPorts())
                .extracting(port -> port.getPort().getIntVal())
                .containsExactly(4317);
    }

    @Test
    void eachPodIsGivenTheSecretsThatItNeeds() {
        assertThat(local.all(StatefulSet.class)
                        .filter(set -> set.getMetadata().getName().equals("postgres"))
                        .flatMap(set -> secretsOf(set.getSpec().getTemplate().getSpec())))
                .containsExactly("postgres-secrets");
        assertThat(secretsOf(local.one(Deployment.class, "keycloak")
                        .getSpec()
                        .getTemplate()
                        .getSpec()))
                .containsExactly("keycloak-secrets");
        assertThat(secretsOf(local.one(Deployment.class, "api-gateway")
                        .getSpec()
                        .getTemplate()
                        .getSpec()))
                .isEmpty();
        assertThat(local.one(Deployment.class, "api-gateway")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getVolumes())
                .extracting(Volume::getSecret)
                .filteredOn(Objects::nonNull)
                .extracting(SecretVolumeSource::getSecretName)
                .containsExactly("api-gateway-secrets");
    }

    private static Stream<String> secretsOf(PodSpec pod) {
        return pod.getContainers().getFirst().getEnvFrom().stream()
                .filter(source -> source.getSecretRef() != null)
                .map(source -> source.getSecretRef().getName());
    }

    @Test
    void everySettingIsOneThatTheDeployableReads() throws Exception {
        for (String name : deployables()) {
            Set<String> known = SettingNames.readBy(name);
            PodSpec pod =
                    local.one(Deployment.class, name).getSpec().getTemplate().getSpec();
            Set<String> given = new TreeSet<>(environment(pod).keySet());
            pod.getContainers().getFirst().getEnvFrom().stream()
                    .map(source -> source.getConfigMapRef().getName())
                    .filter(map -> !map.startsWith("suite"))
                    .forEach(map -> given.addAll(
                            local.one(ConfigMap.class, map).getData().keySet()));
            assertThat(known).as(name).containsAll(given);
            assertThat(SettingNames.inComposeFile(name))
                    .as(name + " in the compose file")
                    .isSubsetOf(known);
        }
    }

    @Test
    void everySettingOfTheSuiteIsReadBySomeDeployable() throws Exception {
        Set<String> known = new TreeSet<>();
        for (String name : deployables()) {
            known.addAll(SettingNames.readBy(name));
        }
        assertThat(known)
                .containsAll(local.one(ConfigMap.class, "suite").getData().keySet());
    }

    @Test
    void theTopicsAreTheSameEverywhere() throws Exception {
        assertThat(local.one(ConfigMap.class, "kafka-topics").getData().get("topics.csv"))
                .isEqualTo(Files.readString(Path.of("../local-stack/src/main/resources/kafka/topics.csv")));
        assertThat(local.one(ConfigMap.class, "keycloak-realm").getData().get("partner-suite-realm.json"))
                .isEqualTo(Files.readString(
                        Path.of("../local-stack/src/main/resources/keycloak/partner-suite-realm.json")));
    }

    private static List<String> deployables() {
        return Stream.concat(Stream.of("api-gateway"), SERVICES.stream()).toList();
    }

    private static Stream<PodSpec> pods() {
        return Stream.of(
                        local.all(Deployment.class).map(d -> d.getSpec().getTemplate()),
                        local.all(StatefulSet.class).map(s -> s.getSpec().getTemplate()),
                        local.all(Job.class).map(j -> j.getSpec().getTemplate()))
                .flatMap(templates -> templates)
                .map(template -> template.getSpec());
    }

    private static Map<String, String> environment(PodSpec pod) {
        Map<String, String> environment = new TreeMap<>();
        for (EnvVar variable : pod.getContainers().getFirst().getEnv()) {
            environment.put(variable.getName(), variable.getValue());
        }
        return environment;
    }
}
