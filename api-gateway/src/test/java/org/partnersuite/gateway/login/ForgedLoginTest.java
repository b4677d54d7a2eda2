package org.partnersuite.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.gateway.login.Browser.CLAIMS;
import static org.partnersuite.gateway.login.Browser.TOPSHEET;
import static org.partnersuite.gateway.login.Browser.assertSentToLogIn;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is not logged in, whatever it brings. */
@QuarkusTest
@Tag("XC-3")
@Tag("XC-4")
class ForgedLoginTest {
    @TestHTTPResource
    URI gateway;

    @Test
    void aForgedStateLogsNobodyIn() throws Exception {
        try (Browser browser = new Browser(gateway);
                Browser stranger = new Browser(gateway)) {
            String back = Browser.location(browser.logIn(browser.open(TOPSHEET), "erin", CLAIMS));
            // What answers no login of this browser only begins one.
            assertSentToLogIn(browser.step(back.replaceAll("state=[^&]*", "state=forged")));
            browser.assertHasNoSession();
            assertSentToLogIn(browser.step(back.replaceAll("&state=[^&]*", "")));
            browser.assertHasNoSession();
            assertSentToLogIn(stranger.step(back));
            stranger.assertHasNoSession();

            String state = back.replaceAll(".*state=([^&]*).*", "$1");
            browser.cookies().replaceAll((name, value) -> name.endsWith(state) ? "forged|" + value : value);
            assertRefused(browser, back);
        }
    }

    @Test
    void aCodeThatTheIssuerDidNotGiveLogsNobodyIn() throws Exception {
        try (Browser browser = new Browser(gateway)) {
            String back = Browser.location(browser.logIn(browser.open(TOPSHEET), "erin", CLAIMS));
            assertRefused(browser, back.replaceAll("code=[^&]*", "code=forged"));
        }
    }

    @Test
    void aForgedSessionIsNone() throws Exception {
        try (Browser browser = Browser.loggedIn(gateway, "erin")) {
            browser.cookies().replaceAll((name, value) -> value.substring(0, 40) + "AAAA" + value.substring(44));
            assertSentToLogIn(browser.step(TOPSHEET));
            browser.cookies().clear();
            browser.cookies().put("q_session_login", "nonsense");
            assertSentToLogIn(browser.step(TOPSHEET));
        }
    }

    @Test
    void whomTheSuiteDoesNotKnowIsToldSoAndNotSentAround() throws Exception {
        try (Browser browser = new Browser(gateway)) {
            HttpResponse<String> page =
                    browser.openAs("nobody", "{\"groups\":[\"partner\"],\"azp\":\"partner-suite-pages\"}", TOPSHEET);
            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("\"invalid_token\"");
        }
    }

    private static void assertRefused(Browser browser, String back) throws Exception {
        HttpResponse<String> response = browser.step(back);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).contains("You are not logged in", "href=\"/login\"");
        browser.assertHasNoSession();
    }
}
