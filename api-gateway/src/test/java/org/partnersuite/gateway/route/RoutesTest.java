package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.gateway.BareServer;

@Tag("XC-4")
class RoutesTest {
    private static BareServer gateway;

    @BeforeAll
    static void start() {
        gateway = Callers.gateway(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/payroll/salaries", "/v1/engagementx/accounts", "/v1/engagements", "/nothing", "/v1"})
    void aPathThatIsNobodysIsNotFound(String path) throws Exception {
        HttpResponse<String> response = gateway.send("GET", path, "Authorization", Callers.token("seller", "routes"));

        assertThat(response.statusCode()).isEqualTo(404);
        JsonObject problem = new JsonObject(response.body());
        assertThat(problem.getString("code")).isEqualTo("not_found");
        assertThat(problem.getString("detail")).isEqualTo("No service has this path.");
        assertThat(problem.getString("instance")).isEqualTo(path);
        assertThat(response.headers().firstValue("RateLimit")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engagement", "partner-program", "customer-success"})
    void whatBeginsWithAServicesNameIsItsPath(String service) throws Exception {
        HttpResponse<String> response =
                gateway.send("PATCH", "/v1/" + service + "/a/b", "Authorization", Callers.token("seller", "routes"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"method\":\"PATCH\",\"uri\":\"/v1/" + service + "/a/b\"");
    }

    @Test
    void theRootLeadsToTheDocumentation() throws Exception {
        HttpResponse<String> response = gateway.get("/");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue("/docs/");
    }

    @Test
    void openPathsCountAgainstTheQuotaOfTheirAddress() throws Exception {
        HttpResponse<String> first = gateway.get("/");
        HttpResponse<String> second = gateway.get("/");

        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"default\";q=600;w=600");
        assertThat(left(second)).isLessThan(left(first));
    }

    private static int left(HttpResponse<String> response) {
        return Integer.parseInt(
                response.headers().firstValue("RateLimit").orElseThrow().replaceAll(".*;r=(\\d+);.*", "$1"));
    }
}
