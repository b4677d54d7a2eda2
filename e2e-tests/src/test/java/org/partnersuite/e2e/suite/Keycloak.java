package org.partnersuite.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The issuer, as its administrator sees it. */
public final class Keycloak {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String realm;
    private final String password;

    public Keycloak(RunningSuite suite) {
        this.server = suite.issuer().substring(0, suite.issuer().indexOf("/realms/"));
        this.realm = suite.issuer().substring(suite.issuer().lastIndexOf('/') + 1);
        this.password = suite.secret("KEYCLOAK_ADMIN_PASSWORD");
    }

    /** For tokens that are made out from then on. */
    public void letTokensLive(int seconds) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + realm))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"accessTokenLifespan\":" + seconds + "}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body()).path("access_token").asText();
    }
}
