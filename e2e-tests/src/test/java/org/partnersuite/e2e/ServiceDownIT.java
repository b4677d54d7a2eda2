package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** A service that is down answers 503 for its own routes; nothing else suffers. */
@ExtendWith(WithSuite.class)
@Order(5)
@Tag("XC-4")
class ServiceDownIT {
    private static final String DOWN = "customer-success-service";
    private static final String ITS_ROUTE = "/v1/customer-success/customers";
    private static final List<String> OTHER_ROUTES = List.of(
            "/v1/engagement/accounts", "/v1/partner-program/partners", "/v1/reporting/topsheets/watsonx?period=all");

    @Test
    void onlyTheRoutesOfAServiceThatIsDownAnswer503(RunningSuite suite) {
        Client client = suite.as("admin");
        client.get(ITS_ROUTE).expect(200);
        suite.kill(DOWN);
        try {
            Client.Answer refused = client.get(ITS_ROUTE).expect(503);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            OTHER_ROUTES.forEach(route -> client.get(route).expect(200));
        } finally {
            suite.restart(DOWN);
        }
        await("its return")
                .atMost(Duration.ofSeconds(30))
                .until(() -> client.get(ITS_ROUTE).status() == 200);
    }
}
