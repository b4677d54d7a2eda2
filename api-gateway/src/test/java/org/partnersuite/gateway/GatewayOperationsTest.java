package org.partnersuite.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.operations.OperationsContract;

/** What those who run the gateway are promised. */
@QuarkusTest
@Tag("XC-7")
class GatewayOperationsTest {
    @TestHTTPResource(management = true)
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI management;

    private OperationsContract contract;

    @BeforeEach
    void read() {
        contract = new OperationsContract("api-gateway", management);
    }

    @Test
    void healthAndMetricsStandApartFromWhatCallersReach() {
        contract.assertManagementStandsApart();
    }

    @Test
    void whatTheOperationsPageNamesIsMeasured() throws IOException {
        given().auth().oauth2(Tokens.of("seller")).get("/v1/engagement/things");
        contract.assertPromisedMetricsExist();
    }

    @Test
    void requestsAreCountedByTheTemplateThatTheServicesName() throws IOException {
        String documents = given().get("/openapi").asString();
        contract.assertRequestsAreCountedByTemplate(new ObjectMapper().readTree(documents));
        contract.assertTimesFallIntoBuckets();
    }

    @Test
    void whatNoDocumentNamesCountsByService() {
        String id = UUID.randomUUID().toString();
        given().auth().oauth2(Tokens.of("seller")).get("/v1/engagement/unheard-of/" + id);
        given().get("/v1/engagement/unheard-of/" + id);
        await().untilAsserted(() -> assertThat(metrics())
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/v1/engagement/\\*\"")
                .doesNotContain(id));
    }

    @Test
    void aRequestLeavesALineThatItsTraceFinds() {
        contract.assertAccessIsLogged("/v1/reporting/things");
        contract.assertEachLineShowsItsTrace();
    }

    private String metrics() {
        return given().get(management.resolve("/q/metrics")).asString();
    }
}
