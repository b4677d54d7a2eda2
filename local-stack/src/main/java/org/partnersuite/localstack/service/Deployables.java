package org.partnersuite.localstack.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

/** The four services and the gateway: their ports and their configuration. */
public final class Deployables {

    public static final String GATEWAY = "api-gateway";
    private static final int GATEWAY_PORT = 8080;

    /** Second instances stand so many ports above the first of their service. */
    private static final int TO_SECOND = 3;

    /** @param reads events of others: of these a second instance may share the work */
    private record Service(String name, int port, String database, String gatewayVariable, boolean reads) {}

    private static final List<Service> SERVICES = List.of(
            new Service("engagement-service", 8081, "engagement", "ENGAGEMENT_URL", false),
            new Service("partner-program-service", 8082, "partner_program", "PARTNER_PROGRAM_URL", true),
            new Service("customer-success-service", 8083, "customer_success", "CUSTOMER_SUCCESS_URL", true),
            new Service("reporting-service", 8084, "reporting", "REPORTING_URL", true));

    private Deployables() {}

    public static String gatewayUrl(Workspace workspace) {
        return "http://localhost:" + workspace.port(GATEWAY_PORT);
    }

    public static List<Component> all(Workspace workspace, Secrets secrets, Processes processes) {
        List<Component> all = new ArrayList<>();
        for (Service service : SERVICES) {
            all.add(instance(service, service.name(), service.port(), workspace, secrets, processes));
        }
        all.add(new QuarkusService(
                GATEWAY, GATEWAY, GATEWAY_PORT, Set.of(), forGateway(workspace, secrets), workspace, processes));
        if (workspace.readers() > 1) {
            SERVICES.stream()
                    .filter(Service::reads)
                    .map(service -> instance(
                            service, service.name() + "-2", service.port() + TO_SECOND, workspace, secrets, processes))
                    .forEach(all::add);
        }
        return all;
    }

    /** The configuration of a service or of the gateway, sorted by name. */
    public static Map<String, String> environment(String name, Workspace workspace, Secrets secrets) {
        if (name.equals(GATEWAY)) {
            return new TreeMap<>(forGateway(workspace, secrets));
        }
        return SERVICES.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .map(service -> new TreeMap<>(forService(workspace, secrets, service, service.port())))
                .orElseThrow(() -> new StackFailure("There is no service '%s'; there are %s and %s."
                        .formatted(
                                name,
                                SERVICES.stream().map(Service::name).collect(Collectors.joining(", ")),
                                GATEWAY)));
    }

    private static Component instance(
            Service service, String name, int port, Workspace workspace, Secrets secrets, Processes processes) {
        Set<String> needs = new HashSet<>(Set.of(PostgresServer.NAME, KafkaBroker.NAME));
        if (!name.equals(service.name())) {
            // The first one migrates.
            needs.add(service.name());
        }
        Map<String, String> environment = forService(workspace, secrets, service, port);
        return new QuarkusService(name, service.name(), port, needs, environment, workspace, processes);
    }

    private static Map<String, String> forService(Workspace workspace, Secrets secrets, Service service, int port) {
        String owner = Databases.owner(service.database());
        String runtime = Databases.runtime(service.database());
        Map<String, String> environment = forEach(workspace, port);
        environment.put("DATABASE_URL", PostgresServer.url(workspace, service.database()));
        environment.put("DATABASE_USER", runtime);
        environment.put("DATABASE_PASSWORD", Databases.password(secrets, runtime));
        environment.put("DATABASE_OWNER_USER", owner);
        environment.put("DATABASE_OWNER_PASSWORD", Databases.password(secrets, owner));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", KafkaBroker.bootstrapServers(workspace));
        environment.put("WEBHOOK_KEY", secrets.get("WEBHOOK_KEY"));
        environment.put("WEBHOOKS_PRIVATE_RECEIVERS", "true");
        return environment;
    }

    private static Map<String, String> forGateway(Workspace workspace, Secrets secrets) {
        Map<String, String> environment = forEach(workspace, GATEWAY_PORT);
        environment.put("SESSION_SECRET", secrets.get("SESSION_SECRET"));
        environment.put("CORS_ORIGINS", String.join(",", Realm.frontends(System.getenv("CORS_ORIGINS"))));
        SERVICES.forEach(service ->
                environment.put(service.gatewayVariable(), "http://127.0.0.1:" + workspace.port(service.port())));
        return environment;
    }

    private static Map<String, String> forEach(Workspace workspace, int port) {
        Map<String, String> environment = new HashMap<>();
        String issuer = KeycloakServer.issuer(workspace);
        environment.put("OIDC_ISSUER", issuer);
        environment.put("OIDC_JWKS_URL", issuer + "/protocol/openid-connect/certs");
        environment.put("OIDC_AUDIENCE", "partner-suite");
        environment.put("PUBLIC_ORIGIN", gatewayUrl(workspace));
        environment.put("HTTP_PORT", Integer.toString(workspace.port(port)));
        environment.put("MANAGEMENT_PORT", Integer.toString(workspace.port(port + QuarkusService.TO_MANAGEMENT)));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("LOG_JSON", "false");
        return environment;
    }
}
