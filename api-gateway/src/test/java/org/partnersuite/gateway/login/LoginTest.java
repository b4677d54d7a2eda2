package org.partnersuite.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnersuite.gateway.login.Browser.CLAIMS;
import static org.partnersuite.gateway.login.Browser.TOPSHEET;
import static org.partnersuite.gateway.login.Browser.assertSentToLogIn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.IssuerServer;
import org.partnersuite.platform.testkit.Tokens;

/** A person opens a page, is sent to log in, and sees it; and what a session is not good for. */
@QuarkusTest
@Tag("XC-3")
@Tag("XC-4")
class LoginTest {
    private static final String JSON = "application/json";

    @TestHTTPResource
    URI gateway;

    @TestHTTPResource(tls = true)
    URI secure;

    @Test
    void whoHasNoSessionIsSentToLogInByCodeAndPkce() throws Exception {
        try (Browser browser = new Browser(gateway)) {
            HttpResponse<String> response = browser.step(TOPSHEET);
            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(Browser.location(response))
                    .startsWith(IssuerServer.issuer() + "/authorize?response_type=code&")
                    .contains(
                            "client_id=partner-suite-pages",
                            "scope=openid",
                            "redirect_uri=" + encoded(gateway.resolve("/login")) + "&",
                            "code_challenge_method=S256",
                            "code_challenge=",
                            "nonce=",
                            "state=");
            assertThat(browser.given()).singleElement().satisfies(LoginTest::assertKeptFromScripts);
            assertThat(response.headers().firstValue("RateLimit")).isPresent();
        }
    }

    @Test
    void whoLogsInSeesThePageAndTheServiceGetsTheTokenAndNoCookie() throws Exception {
        try (Browser browser = new Browser(gateway)) {
            HttpResponse<String> page = browser.openAs("erin", CLAIMS, TOPSHEET);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri()).isEqualTo(gateway.resolve(TOPSHEET));
            JsonNode request = new ObjectMapper().readTree(page.body());
            assertThat(request.path("uri").asText()).isEqualTo(TOPSHEET);
            assertThat(request.path("cookie").asText()).isEqualTo("null");
            JsonNode token = claims(request.path("authorization").asText());
            assertThat(token.path("sub").asText()).isEqualTo("erin");
            assertThat(token.path("groups").path(0).asText()).isEqualTo("executive");

            assertThat(browser.step(TOPSHEET).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theCookiesOfASessionAreKeptFromScriptsAndFromOtherSites() throws Exception {
        try (Browser browser = new Browser(gateway)) {
            browser.step(Browser.location(browser.logIn(browser.open(TOPSHEET), "erin", CLAIMS)));
            assertThat(session(browser)).isNotEmpty().allSatisfy(LoginTest::assertKeptFromScripts);
            assertThat(session(browser)).allSatisfy(cookie -> assertThat(cookie)
                    .contains("Path=/;")
                    .doesNotContain("Domain")
                    .doesNotContain("Secure")
                    .doesNotContain("eyJhbGciOiJSUzI1NiI"));
            assertThat(browser.cookies().keySet()).allMatch(name -> name.startsWith("q_session_login"));
        }
    }

    @Test
    void behindTlsCookiesNeverLeaveIt() throws Exception {
        try (Browser browser = new Browser(secure)) {
            HttpResponse<String> form = browser.open(TOPSHEET);
            browser.step(TOPSHEET);
            assertThat(browser.given()).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
            browser.step(Browser.location(browser.logIn(form, "erin", CLAIMS)));
            assertThat(session(browser)).isNotEmpty().allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @Test
    void aSessionServesPagesThatABrowserOpensAndNothingElse() throws Exception {
        try (Browser browser = Browser.loggedIn(gateway, "erin")) {
            assertNoSession(browser, "/v1/engagement/accounts", request -> request);
            assertThat(browser.send(browser.page("/v1/engagement/pages/../accounts"))
                            .statusCode())
                    .isEqualTo(400);
            assertNoSession(browser, TOPSHEET, request -> request.setHeader("Accept", JSON));
            assertNoSession(browser, TOPSHEET, request -> request.setHeader("Accept", "*/*"));
            assertNoSession(browser, TOPSHEET, request -> request.setHeader("Sec-Fetch-Dest", "empty"));
            assertNoSession(browser, TOPSHEET, request -> request.setHeader("Sec-Fetch-Dest", "iframe"));
            assertNoSession(browser, TOPSHEET, request -> request.HEAD());
            for (String method : List.of("POST", "PUT", "PATCH")) {
                assertNoSession(browser, TOPSHEET, request -> request.setHeader("Content-Type", JSON)
                        .method(method, BodyPublishers.ofString("{}")));
            }
            assertNoSession(browser, TOPSHEET, request -> request.DELETE());
            assertThat(browser.step(TOPSHEET).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTokenOfOnesOwnCountsAndNotTheSession() throws Exception {
        try (Browser browser = Browser.loggedIn(gateway, "erin")) {
            assertThat(browser.send(browser.page(TOPSHEET).header("Authorization", "Bearer nonsense"))
                            .statusCode())
                    .isEqualTo(401);
            HttpResponse<String> page =
                    browser.send(browser.page(TOPSHEET).header("Authorization", "Bearer " + Tokens.of("seller")));
            assertThat(claims(new ObjectMapper()
                                    .readTree(page.body())
                                    .path("authorization")
                                    .asText())
                            .path("sub")
                            .asText())
                    .isEqualTo("seller-user");
        }
    }

    @Test
    void noOriginMayCallByASession() throws Exception {
        try (Browser browser = Browser.loggedIn(gateway, "erin")) {
            HttpResponse<String> response =
                    browser.send(browser.page(TOPSHEET).header("Origin", "http://localhost:3000"));
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("http://localhost:3000");
            assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isNotEqualTo(Optional.of("true"));
        }
    }

    @Test
    void aSessionEndsWithItsTokenAndTheIssuerIsAskedAgain() throws Exception {
        long end = Instant.now().getEpochSecond() + 5;
        try (Browser browser = new Browser(gateway)) {
            HttpResponse<String> page =
                    browser.openAs("brief", CLAIMS.replaceFirst("\\{", "{\"exp\":" + end + ","), TOPSHEET);
            assertThat(page.statusCode()).isEqualTo(200);
            await().untilAsserted(() -> assertSentToLogIn(browser.step(TOPSHEET)));
            assertThat(Instant.now().getEpochSecond()).isLessThanOrEqualTo(end + 1);
            assertThat(browser.openAs("brief", CLAIMS, TOPSHEET).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void limitsAreEachPersonsOwn() throws Exception {
        try (Browser busy = Browser.loggedIn(gateway, "busy-person");
                Browser calm = Browser.loggedIn(gateway, "calm-person")) {
            for (int i = 0; i < 20; i++) {
                assertThat(busy.step(TOPSHEET).statusCode()).isEqualTo(200);
            }
            assertThat(left(busy.step(TOPSHEET))).isLessThan(left(calm.step(TOPSHEET)) - 15);
        }
    }

    @Test
    void whoLogsOutIsLoggedOutHereAndAtTheIssuer() throws Exception {
        try (Browser browser = Browser.loggedIn(gateway, "erin")) {
            HttpResponse<String> response = browser.step("/logout");
            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(Browser.location(response))
                    .startsWith(IssuerServer.issuer() + "/endsession?id_token_hint=ey")
                    .contains("post_logout_redirect_uri=" + encoded(gateway.resolve("/docs/")));
            browser.assertHasNoSession();
            assertSentToLogIn(browser.step(TOPSHEET));
            assertThat(Browser.location(browser.step("/logout"))).isEqualTo("/docs/");
        }
    }

    @Test
    void theDocumentationNeedsNoLoginAndTakesTheTokenOfWhoHasLoggedIn() throws Exception {
        try (Browser browser = new Browser(gateway)) {
            HttpResponse<String> open = browser.step("/docs/");
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(open.body()).contains("href=\"/login\"").doesNotContain("data-token");
            assertThat(browser.given()).isEmpty();

            HttpResponse<String> docs = browser.openAs("dora", CLAIMS, "/login");
            assertThat(docs.uri()).isEqualTo(gateway.resolve("/docs/"));
            assertThat(docs.body()).contains("href=\"/logout\"");
            String token = docs.body().replaceAll("(?s).*data-token=\"([^\"]*)\".*", "$1");
            assertThat(claims("Bearer " + token).path("sub").asText()).isEqualTo("dora");
            assertThat(docs.headers().firstValue("Cache-Control")).hasValue("no-store");

            assertThat(browser.send(browser.page("/docs/").setHeader("Sec-Fetch-Dest", "empty"))
                            .body())
                    .doesNotContain("data-token");
        }
    }

    private static List<String> session(Browser browser) {
        return browser.given().stream()
                .filter(cookie -> cookie.startsWith("q_session_login"))
                .toList();
    }

    private static void assertNoSession(Browser browser, String path, UnaryOperator<HttpRequest.Builder> change)
            throws Exception {
        HttpResponse<String> response = browser.send(change.apply(browser.page(path)));
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    private static void assertKeptFromScripts(String cookie) {
        assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Max-Age=");
    }

    private static int left(HttpResponse<String> response) {
        return Integer.parseInt(
                response.headers().firstValue("RateLimit").orElseThrow().replaceAll(".*;r=(\\d+);.*", "$1"));
    }

    private static JsonNode claims(String authorization) throws IOException {
        String payload = authorization.replace("Bearer ", "").split("\\.", -1)[1];
        return new ObjectMapper().readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    private static String encoded(URI address) {
        return URLEncoder.encode(address.toString(), StandardCharsets.UTF_8);
    }
}
