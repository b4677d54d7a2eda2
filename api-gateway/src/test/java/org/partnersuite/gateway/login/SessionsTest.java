package org.partnersuite.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.gateway.BareServer;

/** Which requests a session may serve, and what is said where nobody could log in. */
@Tag("XC-3")
@Tag("XC-4")
class SessionsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static BareServer server;

    @BeforeAll
    static void start() {
        server = new BareServer(Map.of());
        server.router().route("/page").handler(context -> context.response()
                .putHeader("Serves", String.valueOf(Sessions.mayServe(context.request())))
                .end());
        for (LoginFailed failure : LoginFailed.values()) {
            server.router().route("/" + failure).handler(context -> failure.send(context.response()));
        }
        server.listen();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "text/html", "TEXT/HTML", "application/json, text/html", "text/html;q=0.5"})
    void aBrowserThatOpensAPageIsServed(String accepted) throws Exception {
        assertThat(serves("GET", "Accept", accepted)).isTrue();
        assertThat(serves("GET", "Accept", accepted, "Sec-Fetch-Dest", "document"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html5", "xtext/html", "text/*", ""})
    void whoDoesNotWantHtmlIsNot(String accepted) throws Exception {
        assertThat(serves("GET", "Accept", accepted)).isFalse();
    }

    @Test
    void whoSaysNothingOfWhatItWantsIsNot() throws Exception {
        assertThat(serves("GET")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "iframe", "image", "script", "Document"})
    void whatAPageLoadsOrFramesIsNot(String destination) throws Exception {
        assertThat(serves("GET", "Accept", BROWSER, "Sec-Fetch-Dest", destination))
                .isFalse();
    }

    @Test
    void onlyReadingIs() throws Exception {
        for (String method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            assertThat(serves(method, "Accept", BROWSER)).as(method).isFalse();
        }
    }

    @Test
    void whoBringsATokenIsNot() throws Exception {
        assertThat(serves("GET", "Accept", BROWSER, "Authorization", "Bearer x"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(LoginFailed.class)
    void whoCouldNotLogInReadsAPageThatLeadsBack(LoginFailed failure) throws Exception {
        HttpResponse<String> page = server.get("/" + failure);

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("href=\"/login\"")
                .doesNotContain("%");
    }

    @Test
    void aRefusedLoginIs401AndAnIssuerThatIsAway503() throws Exception {
        HttpResponse<String> refused = server.get("/NOT_LOGGED_IN");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.headers().firstValue("Retry-After")).isEmpty();

        HttpResponse<String> away = server.get("/ISSUER_AWAY");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(away.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    private static boolean serves(String method, String... headers) throws IOException, InterruptedException {
        return server.send(method, "/page", headers)
                .headers()
                .firstValue("Serves")
                .orElseThrow()
                .equals("true");
    }
}
