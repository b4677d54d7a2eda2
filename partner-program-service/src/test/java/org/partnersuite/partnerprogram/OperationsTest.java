package org.partnersuite.partnerprogram;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.operations.OperationsContract;

/** What those who run the service are promised. */
@QuarkusTest
@Tag("XC-7")
class OperationsTest {
    @TestHTTPResource(management = true)
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI management;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init") // given by the test's container
    URI service;

    private OperationsContract contract;

    @BeforeEach
    void read() {
        contract = new OperationsContract("partner-program-service", management);
    }

    @Test
    void health_and_metrics_stand_apart_from_what_callers_reach() {
        contract.assertManagementStandsApart();
    }

    @Test
    @Tag("XC-3")
    void connections_are_bounded_and_plain() throws IOException {
        contract.assertNobodySpeaksHttp2WithoutTls(service);
        contract.assertSilentConnectionsEnd();
    }

    @Test
    void what_the_operations_page_names_is_measured() throws IOException {
        contract.assertPromisedMetricsExist();
    }

    @Test
    void requests_are_counted_by_the_template_of_their_path() throws IOException {
        contract.assertRequestsAreCountedByTemplate("/v1/partner-program");
        contract.assertTimesFallIntoBuckets();
    }

    @Test
    void a_request_leaves_a_line_that_its_trace_finds() {
        contract.assertAccessIsLogged("/v1/partner-program/partners");
        contract.assertEachLineShowsItsTrace();
    }
}
