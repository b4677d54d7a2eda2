package org.partnersuite.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.RoleMatrix;

/** The OpenAPI document is the committed one, and the service keeps to it. */
@QuarkusTest
@ReportingTest
@Tag("XC-1")
class ApiContractTest {
    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by the test's container
    URI service;

    @Test
    void theDocumentIsTheCommittedOneAndBreaksNoCaller() throws IOException {
        OpenApiContract.servedAt("/v1/reporting").assertIsTheCommittedOneAndBreaksNoCaller();
    }

    @Test
    @Tag("XC-3")
    void eachOperationLetsInExactlyTheRolesItNames() throws IOException {
        assertThat(new RoleMatrix("reporting-service", OpenApiContract.servedAt("/v1/reporting"), Roles.ALL).faults())
                .isEmpty();
    }

    @Test
    void everyFieldHasItsBoundsAndTheyAreWrittenDown() throws IOException {
        OpenApiContract.servedAt("/v1/reporting").assertBoundsAreWrittenDown("reporting-service", Map.of());
    }

    @Test
    void brokenRequestsAreRefusedByNameWhateverTheOperation() throws Exception {
        OpenApiContract.servedAt("/v1/reporting").assertBrokenRequestsAreRefused(service);
    }
}
