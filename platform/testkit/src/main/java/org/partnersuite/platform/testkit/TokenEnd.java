package org.partnersuite.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Checks that a service refuses a token from its {@code exp} on, to the second. */
public final class TokenEnd {
    private TokenEnd() {}

    /** @param path one that a reader may GET */
    public static void assertKeptAt(String path) {
        Instant now = Instant.now();
        assertThat(status(path, ending(now.minusSeconds(1))))
                .as("first seen after its end")
                .isEqualTo(401);

        Instant end = Instant.ofEpochSecond(now.getEpochSecond() + 2);
        String token = ending(end);
        await().pollInterval(Duration.ofMillis(20)).until(() -> {
            Instant sent = Instant.now();
            int status = status(path, token);
            if (Instant.now().isBefore(end)) {
                assertThat(status).as("before its end").isEqualTo(200);
            }
            if (!sent.isBefore(end)) {
                assertThat(status).as("after its end").isEqualTo(401);
            }
            return status == 401;
        });
    }

    private static int status(String path, String token) {
        return RestAssured.given().auth().oauth2(token).get(path).statusCode();
    }

    private static String ending(Instant end) {
        return Tokens.with(Map.of(
                "sub", "reader-user", "azp", "test-client", "groups", List.of("reader"), "exp", end.getEpochSecond()));
    }
}
