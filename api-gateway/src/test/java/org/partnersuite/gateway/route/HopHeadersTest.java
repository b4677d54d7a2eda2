package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-4")
class HopHeadersTest {
    private final MultiMap from = MultiMap.caseInsensitiveMultiMap();
    private final MultiMap to = MultiMap.caseInsensitiveMultiMap();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection",
                "connection",
                "Expect",
                "HTTP2-Settings",
                "Keep-Alive",
                "Proxy-Authenticate",
                "Proxy-Authorization",
                "Proxy-Connection",
                "TE",
                "Trailer",
                "Transfer-Encoding",
                "Upgrade",
                ":authority"
            })
    void whatIsOfOneConnectionPassesNeitherWay(String header) {
        from.add(header, "x");

        HopHeaders.copyRequest(from, to);
        HopHeaders.copyResponse(from, to);

        assertThat(to).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "Content-Length", "Cookie", "COOKIE"})
    void theGatewaysOwnHeadersAreNotToldToServices(String header) {
        from.add(header, "x");

        HopHeaders.copyRequest(from, to);

        assertThat(to).isEmpty();
    }

    @Test
    void aResponsesLengthAndCookiesPass() {
        from.add("Content-Length", "7").add("Set-Cookie", "a=1").add("Set-Cookie", "b=2");

        HopHeaders.copyResponse(from, to);

        assertThat(to.get("Content-Length")).isEqualTo("7");
        assertThat(to.getAll("Set-Cookie")).containsExactly("a=1", "b=2");
    }

    @Test
    void allOtherHeadersPassWithEachOfTheirValues() {
        from.add("Authorization", "Bearer x")
                .add("If-Match", "\"7\"")
                .add("X-Own", "1")
                .add("x-own", "2")
                .add("Traceparent", "00-1-2-01");

        HopHeaders.copyRequest(from, to);

        assertThat(to.names()).containsExactlyInAnyOrder("authorization", "if-match", "x-own", "traceparent");
        assertThat(to.getAll("X-Own")).containsExactly("1", "2");
        assertThat(to.get("If-Match")).isEqualTo("\"7\"");
    }
}
