package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.e2e.suite.Login;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;

/** A frontend that somebody develops on this machine logs a person in and calls the API from its own origin. */
@ExtendWith(WithSuite.class)
@Order(4)
@Tag("XC-3")
@Tag("XC-4")
class FrontendIT {
    private static final List<String> READABLE = List.of(
            "ETag",
            "Location",
            "Idempotent-Replayed",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "X-Request-Id",
            "Data-Freshness",
            "Deprecation",
            "Sunset");

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://localhost:5173"})
    void aPersonLogsInAndTheFrontendCallsInItsName(String frontend, RunningSuite suite) throws Exception {
        String token =
                new Login(suite.issuer(), frontend).token("erin.executive", suite.secret("SAMPLE_PEOPLE_PASSWORD"));

        HttpResponse<String> topsheet = send(call(suite, "/v1/reporting/topsheets/watsonx", frontend)
                .header("Authorization", "Bearer " + token)
                .GET());

        assertThat(topsheet.statusCode()).as(topsheet.body()).isEqualTo(200);
        assertThat(topsheet.headers().firstValue("Access-Control-Allow-Origin")).hasValue(frontend);
        assertThat(topsheet.headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse("")
                        .split(", ?"))
                .containsAll(READABLE);
        assertThat(topsheet.headers().firstValue("Data-Freshness")).isPresent();
    }

    @Test
    void aFrontendMayAskBeforehandForEveryHeaderThatCallsNeed(RunningSuite suite) throws Exception {
        HttpResponse<String> response = send(call(suite, "/v1/engagement/accounts", "http://localhost:5173")
                .header("Access-Control-Request-Method", "PATCH")
                .header(
                        "Access-Control-Request-Headers",
                        "authorization,content-type,idempotency-key,if-match,if-none-match,x-request-id,traceparent")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("PATCH");
    }

    @Test
    void anotherOriginCanNeitherLogInNorCall(RunningSuite suite) throws Exception {
        String stranger = "http://localhost:9999";
        HttpResponse<String> login = new Login(suite.issuer(), stranger).page();
        assertThat(login.statusCode()).isEqualTo(400);

        HttpResponse<String> response =
                send(call(suite, "/v1/engagement/accounts", stranger).GET());
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpRequest.Builder call(RunningSuite suite, String path, String origin) {
        return HttpRequest.newBuilder(URI.create(suite.address() + path)).header("Origin", origin);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
