package org.partnersuite.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.gateway.BareServer;

@Tag("XC-1")
@Tag("XC-4")
class JoinedOpenApiTest {
    private static BareServer gateway;
    private static JoinedOpenApi documents;

    @BeforeAll
    static void start() {
        gateway = new BareServer(Map.of());
        documents = new JoinedOpenApi(gateway.vertx(), gateway.config());
        documents.register(gateway.router());
        gateway.listen();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void theServicesDocumentsAreServedAsOne() throws Exception {
        HttpResponse<String> response = gateway.get("/openapi");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        JsonObject document = new JsonObject(response.body());
        JsonObject paths = document.getJsonObject("paths");
        assertThat(paths.fieldNames()).contains("/v1/engagement/things", "/v1/partner-program/things");
        assertThat(document.getJsonObject("components").getJsonObject("schemas").fieldNames())
                .contains("Thing", "PartnerProgramThing")
                .doesNotContain("PartnerProgramMoney");
        assertThat(paths.getJsonObject("/v1/partner-program/things")
                        .getJsonObject("get")
                        .getJsonObject("responses")
                        .getJsonObject("200")
                        .getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema")
                        .getString("$ref"))
                .isEqualTo("#/components/schemas/PartnerProgramThing");
    }

    @Test
    @Tag("XC-7")
    void aServiceThatIsDownIsNamedAndTheOthersAreThere() throws Exception {
        assertThat(new JsonObject(gateway.get("/openapi").body()).getJsonArray("x-unavailable-services"))
                .isEqualTo(new JsonArray().add("reporting"));
    }

    @Test
    void aMethodThatAPathHasNotIsRefusedWithThoseItHas() throws Exception {
        HttpResponse<String> response = gateway.send("POST", "/openapi");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(new JsonObject(response.body()).getString("code")).isEqualTo("method_not_allowed");
    }

    @Test
    void whoAsksForTheHeadAloneIsToldTheLength() throws Exception {
        int length = gateway.send("GET", "/openapi", "Accept-Encoding", "identity")
                .body()
                .length();
        HttpResponse<String> head = gateway.send("HEAD", "/openapi", "Accept-Encoding", "identity");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(length));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "GZIP, true",
        "'deflate, gzip;q=0.5, br', true",
        "'gzip;q=0, identity', false",
        "'gzip;q=0.0', false",
        "'gzip; q=0 , br', false",
        "identity, false",
        "x-gzip, false",
        "'', false"
    })
    void itIsPackedForWhoSaysThatItUnpacks(String accepted, boolean packed) throws Exception {
        HttpResponse<String> response = gateway.send("GET", "/openapi", "Accept-Encoding", accepted);

        assertThat(response.headers().firstValue("Content-Encoding"))
                .isEqualTo(packed ? Optional.of("gzip") : Optional.empty());
        assertThat(response.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    }

    @Test
    @Tag("XC-7")
    void requestsAreCountedByTheTemplatesOfTheKnownDocuments() throws Exception {
        gateway.get("/openapi");

        assertThat(documents.templateOf("/v1/engagement/things/7")).isEqualTo("/v1/engagement/things/{id}");
        assertThat(documents.templateOf("/v1/engagement/things/newest")).isEqualTo("/v1/engagement/things/newest");
        assertThat(documents.templateOf("/v1/engagement/unheard-of/7")).isNull();
    }
}
