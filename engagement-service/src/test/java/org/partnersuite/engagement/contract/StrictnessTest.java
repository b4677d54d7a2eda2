package org.partnersuite.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.strictness.Strictness;

@QuarkusTest
@Tag("XC-1")
class StrictnessTest {
    private static final long SEED = 20261122;

    @TestHTTPResource
    URI service = URI.create("http://localhost");

    @Test
    void brokenRequestsOfEveryOperationAreRefusedWithEveryFaultNamed() throws Exception {
        String document = RestAssured.given()
                .queryParam("format", "json")
                .get("/v1/engagement/openapi")
                .asString();
        assertThat(new Strictness(service, document, SEED).findings())
                .as("seed %s", SEED)
                .isEmpty();
    }
}
