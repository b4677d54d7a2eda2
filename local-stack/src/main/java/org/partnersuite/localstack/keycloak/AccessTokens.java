package org.partnersuite.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.process.StackFailure;

/** Tokens of the sample clients, one client a role. */
public final class AccessTokens {

    private static final String CLIENT_PREFIX = "sample-";

    private final Workspace workspace;
    private final Secrets secrets;

    public AccessTokens(Workspace workspace, Secrets secrets) {
        this.workspace = workspace;
        this.secrets = secrets;
    }

    public static List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (JsonNode group : Realm.read().get("groups")) {
            roles.add(group.get("name").asText());
        }
        return roles;
    }

    public String forRole(String role) {
        if (!roles().contains(role)) {
            throw new StackFailure(
                    "There is no role '%s'; the roles are %s.".formatted(role, String.join(", ", roles())));
        }
        String url = KeycloakServer.issuer(workspace) + "/protocol/openid-connect/token";
        try {
            return request(url, CLIENT_PREFIX + role);
        } catch (IOException e) {
            throw new StackFailure(
                    "No token could be had from %s: is the suite running? (./suite status)".formatted(url), e);
        }
    }

    private String request(String url, String client) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(20_000);
        connection.setDoOutput(true);
        String credentials = client + ":" + secrets.get(Realm.secretOf(client));
        connection.setRequestProperty(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        try (OutputStream body = connection.getOutputStream()) {
            body.write("grant_type=client_credentials".getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() != 200) {
            throw new StackFailure("Keycloak refused a token to %s with status %d; %s says why."
                    .formatted(
                            client,
                            connection.getResponseCode(),
                            workspace.log(KeycloakServer.NAME).path()));
        }
        try (InputStream answer = connection.getInputStream()) {
            return new ObjectMapper().readTree(answer).get("access_token").asText();
        }
    }
}
