package org.partnersuite.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.localstack.Secrets;

@Tag("XC-8")
@Tag("XC-3")
class RealmTest {

    private static final List<String> ROLES = List.of(
            "reader",
            "seller",
            "technical-lead",
            "client-engineering",
            "customer-success",
            "partner-manager",
            "executive",
            "integration",
            "admin",
            "partner",
            "partner-alliance",
            "partner-csm");

    @TempDir
    Path folder;

    private final JsonNode realm = Realm.read();

    @Test
    void everyRoleIsAGroup() {
        assertThat(AccessTokens.roles()).containsExactlyElementsOf(ROLES);
    }

    @Test
    void everyRoleHasASampleClientInItsGroup() {
        for (String role : ROLES) {
            JsonNode account = named("users", "username", "service-account-sample-" + role);
            assertThat(account.get("groups")).hasSize(1);
            assertThat(account.get("groups").get(0).asText()).isEqualTo("/" + role);
            JsonNode client = named("clients", "clientId", "sample-" + role);
            assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.get("secret").asText()).isEqualTo("${" + Realm.secretOf("sample-" + role) + "}");
        }
    }

    @Test
    void noSecretIsInTheFile() {
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.path("secret").asText("${PUBLIC}")).matches("\\$\\{[A-Z_]+}");
        }
        for (JsonNode user : realm.get("users")) {
            user.path("credentials")
                    .forEach(credential ->
                            assertThat(credential.get("value").asText()).isEqualTo("${SAMPLE_PEOPLE_PASSWORD}"));
        }
    }

    @Test
    void everyVariableGetsAValue() {
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        var variables = new Realm(secrets).variables();
        assertThat(variables).hasSize(14).doesNotContainValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-suite-web", "partner-suite-pages"})
    void clientsThatPeopleLogInByArePublicAndProveTheirCode(String id) {
        JsonNode client = named("clients", "clientId", id);
        assertThat(client.get("publicClient").asBoolean()).isTrue();
        assertThat(client.get("attributes").get("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
    }

    @Test
    void thePagesLoginLeadsBackToOneAddressOnly() {
        JsonNode pages = named("clients", "clientId", "partner-suite-pages");
        assertThat(pages.get("redirectUris")).hasSize(1);
        assertThat(pages.get("redirectUris").get(0).asText()).isEqualTo("http://localhost:8080/login");
        assertThat(pages.get("webOrigins")).isEmpty();
    }

    /** An integration is a client without a person. */
    @Test
    void everyRoleButTheIntegrationsHasAPersonWhoLogsInAndIsListedWithItsPassword() {
        Set<String> roles = new HashSet<>();
        for (JsonNode user : realm.get("users")) {
            if (user.has("credentials")) {
                roles.add(user.get("groups").get(0).asText().substring(1));
            }
        }
        assertThat(roles).hasSize(ROLES.size() - 1).doesNotContain("integration");

        Secrets secrets = new Secrets(folder.resolve("secrets"));
        assertThat(People.lines(secrets))
                .hasSize(ROLES.size())
                .anyMatch(line -> line.matches("erin\\.executive +executive"))
                .last()
                .asString()
                .endsWith(secrets.get("SAMPLE_PEOPLE_PASSWORD"));
    }

    /** From where they may call, people must come back to; everywhere the suite is run for a look. */
    @Test
    void frontendsMayCallFromWhereTheirLoginLeadsBackTo() throws IOException {
        String origins = String.join(",", Realm.frontends(null));
        assertThat(origins).isEqualTo("http://localhost:3000,http://localhost:5173");
        assertThat(Files.readString(Path.of("../api-gateway/src/main/resources/application.properties")))
                .contains("${CORS_ORIGINS:" + origins + "}");
        assertThat(Files.readString(Path.of("../k8s/overlays/local/kustomization.yaml")))
                .contains("CORS_ORIGINS=" + origins + "\n");
        assertThat(Files.readString(Path.of("../docker-compose.yml"))).doesNotContain("CORS_ORIGINS");
    }

    @Test
    void whereFrontendsRunIsOneSetting() throws IOException {
        new Realm(new Secrets(folder.resolve("secrets")))
                .writeTo(folder, "http://a.example, http://b.example", "http://localhost:9999");
        assertThat(Files.readString(folder.resolve("partner-suite-realm.json")))
                .contains("\"http://a.example/*\", \"http://b.example/*\"")
                .contains("\"http://localhost:9999/login\"", "\"http://localhost:9999/docs/\"");
        assertThat(Realm.frontends("http://a.example, http://b.example"))
                .containsExactly("http://a.example", "http://b.example");
    }

    @Test
    void whoGuessesPasswordsIsLockedOutAndWhatHappensIsKept() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
    }

    /** Keycloak gives each realm an admin-cli that takes passwords, unless the file has one. */
    @Test
    void noClientTakesAPasswordFromAnotherProgram() {
        assertThat(realm.get("clients"))
                .anyMatch(client -> client.get("clientId").asText().equals("admin-cli"));
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        }
    }

    @Test
    void tokensCarrySubjectGroupsAudienceAndPartnerAndLiveFifteenMinutes() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(900);
        Set<String> mappers = new HashSet<>();
        realm.get("clientScopes")
                .get(0)
                .get("protocolMappers")
                .forEach(mapper -> mappers.add(mapper.get("name").asText()));
        assertThat(mappers).contains("subject", "groups", "audience", "partner");
    }

    @Test
    void whoIsAPartnerNamesItAndNobodyElseDoes() {
        for (JsonNode user : realm.get("users")) {
            boolean partner = Set.of("/partner", "/partner-alliance", "/partner-csm")
                    .contains(user.get("groups").get(0).asText());
            assertThat(user.path("attributes").has("partner_id")).isEqualTo(partner);
        }
    }

    private JsonNode named(String list, String field, String value) {
        for (JsonNode entry : realm.get(list)) {
            if (entry.get(field).asText().equals(value)) {
                return entry;
            }
        }
        throw new AssertionError("No %s in %s".formatted(value, list));
    }
}
