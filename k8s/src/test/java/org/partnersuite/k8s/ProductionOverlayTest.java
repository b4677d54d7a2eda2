package org.partnersuite.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The overlay that an operator's own begins with: servers outside of the cluster, and nothing of a developer's machine. */
@Tag("XC-7")
class ProductionOverlayTest {
    private static final List<String> DEPLOYABLES = List.of(
            "api-gateway",
            "engagement-service",
            "partner-program-service",
            "customer-success-service",
            "reporting-service");

    private static Manifests production;

    @BeforeAll
    static void render() throws Exception {
        assumeThat(Manifests.canRender())
                .as("kubectl is on the path; the manifests are checked where it is")
                .isTrue();
        production = Manifests.render("overlays/production");
    }

    @Test
    void nothingOfADevelopersMachineIsInIt() {
        assertThat(production.all(Deployment.class).map(d -> d.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(DEPLOYABLES);
        assertThat(production.all(Job.class)).isEmpty();
        assertThat(production.all(ConfigMap.class).flatMap(map -> map.getData().values().stream()))
                .noneMatch(value -> value.contains("localhost") || value.contains("keycloak:"));
    }

    @Test
    void issuerKafkaAndDatabasesAreReachedByTls() {
        Map<String, String> suite = production.one(ConfigMap.class, "suite").getData();
        assertThat(suite.get("OIDC_ISSUER")).startsWith("https://");
        assertThat(suite.get("OIDC_JWKS_URL")).startsWith("https://");
        assertThat(suite.get("CORS_ORIGINS")).startsWith("https://");
        assertThat(suite.get("PUBLIC_ORIGIN")).startsWith("https://");
        assertThat(suite).containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
        assertThat(production
                        .all(ConfigMap.class)
                        .flatMap(map -> map.getData().entrySet().stream())
                        .filter(setting -> setting.getKey().equals("DATABASE_URL")))
                .hasSize(4)
                .allMatch(setting -> setting.getValue().endsWith("sslmode=verify-full"));
    }

    @Test
    void theServersOutsideCanBeReached() {
        assertThat(ports("outside-servers")).containsExactly(5432, 9093);
        assertThat(ports("outside-issuer")).containsExactly(443);
    }

    @Test
    void itsSettingsAreRead() throws Exception {
        TreeSet<String> known = new TreeSet<>();
        for (String name : DEPLOYABLES) {
            known.addAll(SettingNames.readBy(name));
        }
        assertThat(known)
                .containsAll(production.one(ConfigMap.class, "suite").getData().keySet());
    }

    private static Stream<Integer> ports(String policy) {
        return production.one(NetworkPolicy.class, policy).getSpec().getEgress().stream()
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntVal());
    }
}
