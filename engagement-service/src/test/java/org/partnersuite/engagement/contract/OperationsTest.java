package org.partnersuite.engagement.contract;

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
        contract = new OperationsContract("engagement-service", management);
    }

    @Test
    void healthAndMetricsStandApartFromWhatCallersReach() {
        contract.assertManagementStandsApart();
    }

    @Test
    @Tag("XC-3")
    void connectionsAreBoundedAndPlain() throws IOException {
        contract.assertNobodySpeaksHttp2WithoutTls(service);
        contract.assertSilentConnectionsEnd();
    }

    @Test
    void whatTheOperationsPageNamesIsMeasured() throws IOException {
        contract.assertPromisedMetricsExist();
    }

    @Test
    void requestsAreCountedByTheTemplateOfTheirPath() throws IOException {
        contract.assertRequestsAreCountedByTemplate("/v1/engagement");
        contract.assertTimesFallIntoBuckets();
    }

    @Test
    void aRequestLeavesALineThatItsTraceFinds() {
        contract.assertAccessIsLogged("/v1/engagement/accounts");
        contract.assertEachLineShowsItsTrace();
    }
}
