package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** Whoever runs the suite finds a request in its logs, and its health and metrics where no caller comes. */
@ExtendWith(WithSuite.class)
@Order(4)
@Tag("XC-7")
class OperationsIT {

    @Test
    void theTraceIdOfAProblemIsFoundInTheLogsOfTheGatewayAndOfTheService(RunningSuite suite) {
        String missing = "/v1/engagement/accounts/" + UUID.randomUUID();
        Client.Answer problem = suite.as("reader").get(missing + "?fields=id").expect(400);
        String trace = problem.body().path("traceId").asText();

        assertThat(trace).hasSize(32);
        for (String component : List.of("api-gateway", "engagement-service")) {
            String line = await("a line of " + component)
                    .until(() -> lineWith(trace, suite.logOf(component)), found -> !found.isEmpty());
            assertThat(line)
                    .contains("method=GET path=" + missing + " status=400 ms=", " client=sample-reader ")
                    .doesNotContain("fields=id");
        }
    }

    @Test
    void anOrdinaryAnswerIsFoundByItsRequestId(RunningSuite suite) {
        String request = "found-" + UUID.randomUUID();
        suite.as("reader")
                .call("GET", "/v1/engagement/accounts?pageSize=1", Map.of("X-Request-Id", request), "")
                .expect(200);

        for (String component : List.of("api-gateway", "engagement-service")) {
            String line = await("a line of " + component)
                    .until(() -> lineWith(request, suite.logOf(component)), found -> !found.isEmpty());
            assertThat(line).containsPattern("traceId=[0-9a-f]{32}");
        }
    }

    @Test
    void healthAndMetricsAreWhereNoCallerComes(RunningSuite suite) throws IOException {
        suite.as("admin").get("/q/metrics").expect(404);
        suite.as("admin").get("/v1/engagement/../../q/metrics").expect(400);
        for (String component : List.of(
                "api-gateway",
                "engagement-service",
                "partner-program-service",
                "customer-success-service",
                "reporting-service")) {
            HttpURLConnection metrics = (HttpURLConnection) URI.create(suite.managementOf(component) + "/q/metrics")
                    .toURL()
                    .openConnection();
            assertThat(metrics.getResponseCode()).isEqualTo(200);
            assertThat(new String(metrics.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("jvm_memory_used_bytes");
        }
    }

    private static String lineWith(String text, String log) {
        return log.lines()
                .filter(line -> line.contains(text) && line.contains("method="))
                .findFirst()
                .orElse("");
    }
}
