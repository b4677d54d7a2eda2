package org.partnersuite.gateway.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;

/** A proxy before the gateway ends TLS, and is believed. */
@QuarkusTest
@TestProfile(BehindProxyTest.ProxyBefore.class)
@Tag("XC-3")
@Tag("XC-4")
class BehindProxyTest {
    @Test
    void aLoginLeadsBackToWhereTheProxyStandsAndItsCookiesStayWithinTls() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "suite.example.com")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("Accept", "text/html")
                .get("/v1/engagement/pages/topsheet")
                .then()
                .statusCode(302)
                .header("Location", containsString("redirect_uri=https%3A%2F%2Fsuite.example.com%2Flogin&"))
                .header("Set-Cookie", allOf(containsString("Secure"), containsString("HTTPOnly")));
    }

    @Test
    void theCallersAddressIsTheOneThatTheProxySaw() {
        given().auth()
                .oauth2(Tokens.of("seller"))
                .header("X-Forwarded-For", "203.0.113.7")
                .get("/v1/engagement/accounts")
                .then()
                .statusCode(200)
                .body("forwardedFor", equalTo("203.0.113.7"));
    }

    public static class ProxyBefore implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("FRONT_PROXIES", "127.0.0.1");
        }
    }
}
