package org.partnersuite.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.gateway.Https;
import org.partnersuite.platform.testkit.IssuerServer;

/** Opens pages as a browser does, one redirect at a time, and keeps the cookies of each origin. */
final class Browser implements AutoCloseable {
    static final String TOPSHEET = "/v1/engagement/pages/topsheet?period=2026-Q1&by=stage";
    static final String CLAIMS = "{\"groups\":[\"executive\"],\"azp\":\"partner-suite-pages\"}";

    private static final String PAGE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final HttpClient http = Https.client(HttpClient.Version.HTTP_1_1);
    private final URI gateway;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private List<String> given = List.of();

    Browser(URI gateway) {
        this.gateway = gateway;
    }

    /** One in which a person has logged in for the topsheet. */
    static Browser loggedIn(URI gateway, String person) throws Exception {
        Browser browser = new Browser(gateway);
        assertThat(browser.openAs(person, CLAIMS, TOPSHEET).statusCode()).isEqualTo(200);
        return browser;
    }

    /** A page, and what it leads to, until an answer leads nowhere. */
    HttpResponse<String> open(String path) throws Exception {
        return follow(step(path));
    }

    /** One answer, which may lead elsewhere. */
    HttpResponse<String> step(String path) throws Exception {
        return send(page(path));
    }

    HttpResponse<String> follow(HttpResponse<String> response) throws Exception {
        HttpResponse<String> at = response;
        for (int redirects = 0; at.statusCode() == 302 && redirects < 10; redirects++) {
            at = send(page(location(at)));
        }
        return at;
    }

    /** Fills in the issuer's form, and answers what leads back. */
    HttpResponse<String> logIn(HttpResponse<String> form, String person, String claims) throws Exception {
        return send(HttpRequest.newBuilder(form.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(person) + "&claims=" + encoded(claims))));
    }

    /** Opens a page and logs in for it. */
    HttpResponse<String> openAs(String person, String claims, String path) throws Exception {
        return follow(logIn(open(path), person, claims));
    }

    HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Accept", PAGE);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        Map<String, String> own = cookies.computeIfAbsent(request.build().uri().getAuthority(), at -> new TreeMap<>());
        if (!own.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        given = response.headers().allValues("Set-Cookie");
        for (String cookie : given) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                own.remove(pair[0]);
            } else {
                own.put(pair[0], pair[1]);
            }
        }
        return response;
    }

    /** The cookies of the last answer, with their attributes. */
    List<String> given() {
        return new ArrayList<>(given);
    }

    /** What it keeps for the gateway. */
    Map<String, String> cookies() {
        return cookies.computeIfAbsent(gateway.getAuthority(), at -> new TreeMap<>());
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    static void assertSentToLogIn(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).startsWith(IssuerServer.issuer() + "/authorize?");
    }

    void assertHasNoSession() {
        assertThat(cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
