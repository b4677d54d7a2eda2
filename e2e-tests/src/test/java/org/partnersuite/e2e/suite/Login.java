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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a frontend logs a person in: authorization code with PKCE, each step as a browser makes it. */
public final class Login {
    private static final String CLIENT = "partner-suite-web";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String endpoints;
    private final String frontend;
    private final Map<String, String> cookies = new TreeMap<>();

    /**
     * @param issuer the realm's address
     * @param frontend the origin of the frontend that asks
     */
    public Login(String issuer, String frontend) {
        this.endpoints = issuer + "/protocol/openid-connect/";
        this.frontend = frontend;
    }

    /** The access token of a person. */
    public String token(String person, String password) throws Exception {
        Matcher form = FORM.matcher(page().body());
        assertThat(form.find()).as("a form to log in").isTrue();
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        HttpResponse<String> back = send(post(action, Map.of("username", person, "password", password)));
        String location = back.headers().firstValue("Location").orElse("");
        assertThat(location).as("where the login leads: " + back.body()).startsWith(frontend + "/after-login?");
        Matcher code = CODE.matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return exchanged(code.group(1));
    }

    /** What is answered to a browser that comes to log in. */
    public HttpResponse<String> page() throws Exception {
        return send(HttpRequest.newBuilder(URI.create(endpoints + "auth?"
                + form(Map.of(
                        "client_id",
                        CLIENT,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        frontend + "/after-login",
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        challenge())))));
    }

    private String exchanged(String code) throws Exception {
        HttpResponse<String> response = send(post(
                        URI.create(endpoints + "token"),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                CLIENT,
                                "code",
                                code,
                                "redirect_uri",
                                frontend + "/after-login",
                                "code_verifier",
                                VERIFIER))
                .header("Origin", frontend));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                .as("whether the frontend may read its token")
                .hasValue(frontend);
        return new ObjectMapper().readTree(response.body()).path("access_token").asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private static HttpRequest.Builder post(URI to, Map<String, String> fields) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
