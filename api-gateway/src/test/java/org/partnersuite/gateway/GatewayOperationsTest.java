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
    void health_and_metrics_stand_apart_from_what_callers_reach() {
        contract.assertManagementStandsApart();
    }

    @Test
    void what_the_operations_page_names_is_measured() throws IOException {
        given().auth().oauth2(Tokens.of("seller")).get("/v1/engagement/things");
        contract.assertPromisedMetricsExist();
    }

    @Test
    void requests_are_counted_by_the_template_that_the_services_name() throws IOException {
        String documents = given().get("/openapi").asString();
        contract.assertRequestsAreCountedByTemplate(new ObjectMapper().readTree(documents));
        contract.assertTimesFallIntoBuckets();
    }

    @Test
    void what_no_document_names_counts_by_service() {
        String id = UUID.randomUUID().toString();
        given().auth().oauth2(Tokens.of("seller")).get("/v1/engagement/unheard-of/" + id);
        given().get("/v1/engagement/unheard-of/" + id);
        await().untilAsserted(() -> assertThat(metrics())
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/v1/engagement/\\*\"")
                .doesNotContain(id));
    }

    @Test
    void a_request_leaves_a_line_that_its_trace_finds() {
        contract.assertAccessIsLogged("/v1/reporting/things");
        contract.assertEachLineShowsItsTrace();
    }

    private String metrics() {
        return given().get(management.resolve("/q/metrics")).asString();
    }
}
