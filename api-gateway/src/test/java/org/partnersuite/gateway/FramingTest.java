package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.Framing;
import org.partnersuite.platform.testkit.framing.Http2Framing;
import org.partnersuite.platform.testkit.framing.Http2Shape;
import org.partnersuite.platform.testkit.framing.Shape;
import org.partnersuite.platform.testkit.framing.Shapes;

/** What could be read in two ways does not pass, and the next caller of the pooled connection gets its own answer. */
@QuarkusTest
@Tag("XC-4")
class FramingTest {
    private static final String PATH = "/v1/engagement/framed";

    @TestHTTPResource
    URI gateway;

    @TestHTTPResource(tls = true)
    URI secure;

    @Test
    void requestsThatCouldBeReadInTwoWaysAreRefusedAndTheServiceSeesNoneOfThem() throws IOException {
        String token = Tokens.with(Map.of("sub", "framing", "azp", "framing", "groups", List.of("reader")));
        List<Shape> shapes = Shapes.all();
        requestsSeen(token);
        assertThat(new Framing(gateway, PATH, token).findings(shapes)).isEmpty();
        long answered = shapes.stream()
                .filter(shape -> shape.outcome() == Shape.Outcome.ANSWERED)
                .count();
        assertThat(requestsSeen(token))
                .hasSize((int) (shapes.size() + 2 * answered))
                .allMatch(request -> request.endsWith(" " + PATH));
        assertThat(shapes).hasSizeGreaterThan(80);
    }

    @Test
    void shapesOfHttp2BecomeNoOtherRequestThanTheyAre() throws IOException {
        String token = Tokens.with(Map.of("sub", "frames", "azp", "framing", "groups", List.of("reader")));
        requestsSeen(token);
        assertThat(new Http2Framing(secure, Https.context(), PATH, token).findings())
                .isEmpty();
        long answered = Http2Shape.all().stream().filter(Http2Shape::answered).count();
        assertThat(requestsSeen(token)).hasSize((int) answered).allMatch(request -> request.endsWith(" " + PATH));
    }

    private static List<String> requestsSeen(String token) {
        return given().auth()
                .oauth2(token)
                .get("/v1/engagement/seen")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$", String.class);
    }
}
