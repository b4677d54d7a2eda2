package org.partnersuite.platform.testkit.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** What each process owes those who run it: a management port, metrics that are promised and counted, an access log. */
public final class OperationsContract {
    private static final Pattern URI_TAG = Pattern.compile("uri=\"([^\"]*)\"");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final String process;
    private final URI management;

    /** @param management where the management port of the running process is */
    public OperationsContract(String process, URI management) {
        this.process = process;
        this.management = management;
    }

    /** Health and metrics are on the management port, and nowhere that a caller reaches. */
    public void assertManagementStandsApart() {
        for (String path :
                List.of("/q/health", "/q/health/ready", "/q/health/live", "/q/metrics", "/q/", "/q/openapi")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(given().auth().oauth2(Tokens.of("admin")).get(path).statusCode())
                    .as(path + " as admin")
                    .isEqualTo(404);
        }
        assertThat(given().get(management.resolve("/q/health/ready")).statusCode())
                .isEqualTo(200);
        assertThat(metrics()).contains("jvm_memory_used_bytes");
    }

    /** HTTP/2 without TLS is not spoken. (Quarkus has no setting for it on the management port.) */
    public void assertNobodySpeaksHttp2WithoutTls(URI service) throws IOException {
        assertThat(RawHttp.speaksHttp2(service)).as("%s speaks HTTP/2", service).isFalse();
    }

    /** An idle connection is closed, and the number of connections is bounded. */
    public void assertSilentConnectionsEnd() {
        Config config = ConfigProvider.getConfig();
        for (String port : List.of("quarkus.http", "quarkus.management")) {
            assertThat(config.getValue(port + ".idle-timeout", Duration.class)).isEqualTo(Duration.ofMinutes(1));
            assertThat(config.getValue(port + ".limits.max-connections", Integer.class))
                    .isPositive();
        }
    }

    /** The metrics that docs/operations.md names exist, once the consumers and the relay have begun. */
    public void assertPromisedMetricsExist() throws IOException {
        Set<String> promised = PromisedMetrics.of(process);
        assertThat(promised).isNotEmpty();
        for (String worker : PromisedMetrics.workersOf(process)) {
            assertThat(metrics()).contains(worker);
        }
        await().untilAsserted(() -> assertThat(missing(promised))
                .as("metrics of docs/operations.md that " + process + " has not")
                .isEmpty());
    }

    private Set<String> missing(Set<String> promised) {
        String metrics = metrics();
        return promised.stream()
                .filter(name -> !Pattern.compile("(?m)^" + name + "(_count)?[{ ]")
                        .matcher(metrics)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Requests to different ids are one figure, for every operation; and there is room to count all of them. */
    public void assertRequestsAreCountedByTemplate(JsonNode openApi) {
        assertRequestsAreCountedByTemplate(openApi, "");
    }

    private void assertRequestsAreCountedByTemplate(JsonNode openApi, String base) {
        JsonNode paths = openApi.path("paths");
        assertThat(paths.size())
                .as("path templates; more than this many are not counted")
                .isLessThan(ConfigProvider.getConfig()
                        .getValue("quarkus.micrometer.binder.http-server.max-uri-tags", Integer.class));
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Set<String> requested = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (String verb : (Iterable<String>) path.getValue()::fieldNames) {
                if (VERBS.contains(verb)) {
                    ask(verb, path.getKey(), mark + "-0000-7000-8000-000000000001");
                    ask(verb, path.getKey(), mark + "-0000-7000-8000-000000000002");
                }
            }
            if (path.getKey().contains("{") && path.getValue().has("get")) {
                requested.add(path.getKey().substring(base.length()));
            }
        }
        Set<String> tags = URI_TAG.matcher(metrics())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tags).containsAll(requested);
        assertThat(tags).noneMatch(tag -> tag.contains(mark));
    }

    /** The same of a service: it counts by what stands behind the path that all its addresses begin with. */
    public void assertRequestsAreCountedByTemplate(String base) throws IOException {
        assertRequestsAreCountedByTemplate(OpenApiContract.servedAt(base).document(), base);
    }

    /** The time of a request falls into buckets, of which percentiles are made over all instances. */
    public void assertTimesFallIntoBuckets() {
        assertThat(metrics())
                .containsPattern("http_server_requests_seconds_bucket\\{[^}]*le=\"0.25\"")
                .containsPattern("http_server_requests_seconds_bucket\\{[^}]*le=\"10.0\"");
    }

    /** A request leaves one line, which the traceId of its problem document finds, and which contains no secret. */
    public void assertAccessIsLogged(String path) {
        try (AccessLines log = new AccessLines()) {
            String mark = UUID.randomUUID().toString();
            Response refused = given().auth()
                    .oauth2(Tokens.of("reader"))
                    .queryParam("person", "secret-" + mark)
                    .get(path + "/" + mark);
            String line = log.lineWith(mark);
            assertThat(line)
                    .startsWith("method=GET path=" + path + "/" + mark + " status=" + refused.statusCode() + " ms=")
                    .contains(" client=test-client ")
                    .contains(" traceId=" + refused.jsonPath().getString("traceId") + " ")
                    .doesNotContain("secret", "person", "reader-user");
        }
    }

    /** The format of a line for people, as the local stack writes it, shows the trace. */
    public void assertEachLineShowsItsTrace() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.log.console.format", String.class))
                .contains("%X{traceId}");
    }

    private static void ask(String verb, String template, String id) {
        given().auth()
                .oauth2(Tokens.of("admin"))
                .urlEncodingEnabled(false)
                .request(verb.toUpperCase(Locale.ROOT), template.replaceAll("\\{[^}]*}", id));
    }

    private String metrics() {
        Response response = given().accept("text/plain").get(management.resolve("/q/metrics"));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asString();
    }
}
