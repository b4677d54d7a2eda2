package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.suite.Chromium;
import org.partnersuite.e2e.suite.Keycloak;
import org.partnersuite.e2e.suite.Person;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.SecondGateway;
import org.partnersuite.e2e.suite.WithSuite;

/** An executive opens the topsheet with a browser, logs in and sees it, whatever happens to issuer and gateway meanwhile. */
@ExtendWith(WithSuite.class)
@Order(5)
@Tag("XC-3")
@Tag("XC-4")
class LoginIT {
    private static final String TOPSHEET = "/v1/reporting/topsheets/watsonx?period=all";
    private static final String EXECUTIVE = "erin.executive";
    private static final int USUAL_LIFE = 900;

    private static Chromium chromium;

    @BeforeAll
    static void findBrowser() {
        chromium = Chromium.ofThisMachine();
    }

    @AfterAll
    static void endBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anExecutiveLogsInAndSeesThePageAndTheRowsBehindAFigure(RunningSuite suite) {
        try (Person erin = chromium.person(suite)) {
            erin.open(suite.address() + TOPSHEET);
            assertThat(erin.isAskedToLogIn()).isTrue();

            Page page = erin.logIn(EXECUTIVE);
            assertThat(page.url()).isEqualTo(suite.address() + TOPSHEET);
            assertIsTopsheet(page);
            assertThat(erin.session()).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            });
            assertThat(page.evaluate("document.cookie")).isEqualTo("");

            page.locator("a.card").first().click();
            assertThat(page.url()).startsWith(suite.address() + "/v1/reporting/");
            assertThat(page.content()).contains("\"items\"");
        }
    }

    @Test
    void theDocumentationTriesCallsOutByTheTokenOfWhoHasLoggedIn(RunningSuite suite) {
        try (Person rita = chromium.person(suite)) {
            Page page = rita.open(suite.address() + "/docs/");
            page.getByText("Log in").click();
            rita.logIn("rita.reader");
            assertThat(page.url()).isEqualTo(suite.address() + "/docs/");
            await("the token of who has logged in").pollInSameThread().until(() ->
                    (Boolean) page.evaluate("ui.authSelectors.authorized().has('oidc')"));
            assertThat(page.getByText("Log out").isVisible()).isTrue();
        }
    }

    @Test
    void anotherGatewayServesTheSameSession(RunningSuite suite) throws Exception {
        try (Person erin = chromium.person(suite);
                SecondGateway second = suite.secondGateway()) {
            erin.open(suite.address() + TOPSHEET);
            erin.logIn(EXECUTIVE);
            assertIsTopsheet(erin.open(second.address() + TOPSHEET));
        }
    }

    @Test
    void theIssuerMayRestartInBetween(RunningSuite suite) {
        try (Person erin = chromium.person(suite)) {
            erin.open(suite.address() + TOPSHEET);
            erin.logIn(EXECUTIVE);
            suite.kill("keycloak");
            try {
                assertIsTopsheet(erin.open(suite.address() + TOPSHEET));
            } finally {
                suite.restart("keycloak");
            }
            assertIsTopsheet(erin.open(suite.address() + TOPSHEET));

            erin.loseSession();
            Page page = erin.open(suite.address() + TOPSHEET);
            if (erin.isAskedToLogIn()) {
                page = erin.logIn(EXECUTIVE);
            }
            assertIsTopsheet(page);
        }
    }

    @Test
    void aSessionThatHasEndedIsRenewedByTheIssuerWithoutAsking(RunningSuite suite) throws Exception {
        Keycloak keycloak = new Keycloak(suite);
        keycloak.letTokensLive(5);
        try (Person erin = chromium.person(suite)) {
            erin.open(suite.address() + TOPSHEET);
            Page page = erin.logIn(EXECUTIVE);
            assertIsTopsheet(page);

            List<String> asked = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().startsWith(suite.issuer())) {
                    asked.add(request.url());
                }
            });
            await("the end of the session").atMost(Duration.ofSeconds(30)).until(() -> {
                assertIsTopsheet(erin.open(suite.address() + TOPSHEET));
                return !asked.isEmpty();
            });
        } finally {
            keycloak.letTokensLive(USUAL_LIFE);
        }
    }

    @Test
    void aForgedAnswerOfTheIssuerLogsNobodyIn(RunningSuite suite) {
        try (Person erin = chromium.person(suite)) {
            erin.open(suite.address() + "/login?code=forged&state=forged");
            assertThat(erin.isAskedToLogIn()).isTrue();
            erin.open(suite.address() + TOPSHEET);
            erin.open(suite.address() + "/login?code=forged&state=forged");
            assertThat(erin.isAskedToLogIn()).isTrue();
            assertThat(erin.session()).isEmpty();
        }
    }

    @Test
    void whoLogsOutIsAskedToLogInAgain(RunningSuite suite) {
        try (Person erin = chromium.person(suite)) {
            erin.open(suite.address() + TOPSHEET);
            erin.logIn(EXECUTIVE);
            Page page = erin.open(suite.address() + "/logout");
            assertThat(page.url()).startsWith(suite.address() + "/docs/");
            assertThat(erin.session()).isEmpty();
            erin.open(suite.address() + TOPSHEET);
            assertThat(erin.isAskedToLogIn()).isTrue();
        }
    }

    private static void assertIsTopsheet(Page page) {
        assertThat(page.locator("h1").textContent()).isEqualTo("watsonx pipeline");
    }
}
