package org.partnersuite.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    void everyOperationIsDescribed() throws IOException {
        OpenApiContract.servedAt("/v1/reporting").assertOperationsAreDescribed();
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
        OpenApiContract.servedAt("/v1/reporting").assertBrokenRequestsAreRefused(service, Map.of());
    }

    /** Operations that several services have are described where they are written. */
    @Test
    void everyOperationOfReportingNamesItsRequirement() throws IOException {
        Set<String> requirements = Files.readString(Path.of("..", "docs", "requirements.md"))
                .lines()
                .filter(line -> line.startsWith("| RP-"))
                .map(line -> line.split(" ", -1)[1])
                .collect(Collectors.toSet());
        OpenApiContract.servedAt("/v1/reporting").document().path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/v1/reporting/admin/"))
                .flatMap(path -> path.getValue().properties().stream())
                .map(Map.Entry::getValue)
                .forEach(operation -> assertThat(requirements)
                        .as(operation.path("operationId").asText())
                        .contains(operation.path("x-requirement").asText()));
    }
}
