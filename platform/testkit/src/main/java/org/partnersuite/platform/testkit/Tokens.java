package org.partnersuite.platform.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the test issuer, fetched over HTTP as a client would. */
public final class Tokens {
    private static final Map<Map<String, Object>, String> ISSUED = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Tokens() {}

    /** A token of {@code <first role>-user} with these roles. */
    public static String of(String... roles) {
        String subject = (roles.length == 0 ? "nobody" : roles[0]) + "-user";
        return with(Map.of("sub", subject, "azp", "test-client", "groups", List.of(roles)));
    }

    /** A token of a partner's own user. */
    public static String ofPartner(UUID partnerId) {
        return ofPartner(partnerId, "partner");
    }

    /** A token of {@code <first role>-user} of a partner, with these of a partner's roles. */
    public static String ofPartner(UUID partnerId, String... roles) {
        return with(Map.of(
                "sub",
                roles[0] + "-user",
                "azp",
                "partner-portal",
                "groups",
                List.of(roles),
                "partner_id",
                partnerId.toString()));
    }

    /** A token with just these claims; {@code aud} defaults to the suite. */
    public static String with(Map<String, Object> claims) {
        return ISSUED.computeIfAbsent(claims, Tokens::fetch);
    }

    private static String fetch(Map<String, Object> claims) {
        try {
            String form = "grant_type=client_credentials&client_id="
                    + encode(String.valueOf(claims.getOrDefault("azp", "test-client"))) + "&client_secret=any&"
                    + RequestedClaims.PARAMETER + "=" + encode(JSON.writeValueAsString(claims));
            HttpResponse<String> response = HTTP.send(
                    HttpRequest.newBuilder(URI.create(IssuerServer.tokenUrl()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("no token: " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
