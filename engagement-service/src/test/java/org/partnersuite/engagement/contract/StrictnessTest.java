package org.partnersuite.engagement.contract;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

@QuarkusTest
@Tag("XC-1")
class StrictnessTest {
    @TestHTTPResource
    URI service = URI.create("http://localhost");

    @Test
    void brokenRequestsOfEveryOperationAreRefusedWithEveryFaultNamed() throws Exception {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        contract.assertBrokenRequestsAreRefused(service, PatchedResources.of(contract));
    }
}
