package org.partnersuite.localstack.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.kafka.KafkaBroker;
import org.partnersuite.localstack.keycloak.KeycloakServer;
import org.partnersuite.localstack.keycloak.Realm;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.postgres.Databases;
import org.partnersuite.localstack.postgres.PostgresServer;
import org.partnersuite.localstack.process.Processes;
import org.partnersuite.localstack.process.StackFailure;

/** The four services and the gateway: where they listen and what they are told. */
public final class Deployables {

    public static final String GATEWAY = "api-gateway";
    private static final int GATEWAY_PORT = 8080;
    private static final String PROCESSORS =
            Integer.toString(Runtime.getRuntime().availableProcessors());

    private record Service(String name, int port, String database, String gatewayVariable) {}

    private static final List<Service> SERVICES = List.of(
            new Service("engagement-service", 8081, "engagement", "ENGAGEMENT_URL"),
            new Service("partner-program-service", 8082, "partner_program", "PARTNER_PROGRAM_URL"),
            new Service("customer-success-service", 8083, "customer_success", "CUSTOMER_SUCCESS_URL"),
            new Service("reporting-service", 8084, "reporting", "REPORTING_URL"));

    private Deployables() {}

    public static String gatewayUrl(Workspace workspace) {
        return "http://localhost:" + workspace.port(GATEWAY_PORT);
    }

    public static List<Component> all(Workspace workspace, Secrets secrets, Processes processes) {
        List<Component> all = new ArrayList<>();
        Map<String, String> gateway = forEach(workspace, GATEWAY_PORT);
        gateway.put("CORS_ORIGINS", String.join(",", Realm.frontends(System.getenv("CORS_ORIGINS"))));
        for (Service service : SERVICES) {
            gateway.put(service.gatewayVariable(), "http://127.0.0.1:" + workspace.port(service.port()));
            Set<String> needs = Set.of(PostgresServer.NAME, KafkaBroker.NAME);
            Map<String, String> environment = forService(workspace, secrets, service);
            all.add(new QuarkusService(service.name(), service.port(), needs, environment, workspace, processes));
        }
        all.add(new QuarkusService(GATEWAY, GATEWAY_PORT, Set.of(), gateway, workspace, processes));
        return all;
    }

    /** What a service is told, sorted by name. */
    public static Map<String, String> environment(String name, Workspace workspace, Secrets secrets) {
        return SERVICES.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .map(service -> new TreeMap<>(forService(workspace, secrets, service)))
                .orElseThrow(() -> new StackFailure("There is no service '%s'; the services are %s."
                        .formatted(name, SERVICES.stream().map(Service::name).collect(Collectors.joining(", ")))));
    }

    private static Map<String, String> forService(Workspace workspace, Secrets secrets, Service service) {
        String owner = Databases.owner(service.database());
        String runtime = Databases.runtime(service.database());
        Map<String, String> environment = forEach(workspace, service.port());
        environment.put("DATABASE_URL", PostgresServer.url(workspace, service.database()));
        environment.put("DATABASE_USER", runtime);
        environment.put("DATABASE_PASSWORD", Databases.password(secrets, runtime));
        environment.put("DATABASE_OWNER_USER", owner);
        environment.put("DATABASE_OWNER_PASSWORD", Databases.password(secrets, owner));
        environment.put("DATABASE_LISTS", System.getenv().getOrDefault("DATABASE_LISTS", PROCESSORS));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", KafkaBroker.bootstrapServers(workspace));
        return environment;
    }

    private static Map<String, String> forEach(Workspace workspace, int port) {
        Map<String, String> environment = new HashMap<>();
        String issuer = KeycloakServer.issuer(workspace);
        environment.put("OIDC_ISSUER", issuer);
        environment.put("OIDC_JWKS_URL", issuer + "/protocol/openid-connect/certs");
        environment.put("OIDC_AUDIENCE", "partner-suite");
        environment.put("HTTP_PORT", Integer.toString(workspace.port(port)));
        environment.put("MANAGEMENT_PORT", Integer.toString(workspace.port(port + QuarkusService.TO_MANAGEMENT)));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("LOG_JSON", "false");
        return environment;
    }
}
