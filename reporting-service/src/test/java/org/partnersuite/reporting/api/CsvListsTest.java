package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** What JSON does with the parameters of a list CSV does too, or refuses by name. */
@QuarkusTest
@ReportingTest
@Tag("RP-2")
class CsvListsTest {
    private static final String LIST = "/v1/reporting/opportunities";
    private static final List<String> OF_PAGES = List.of(
            "pageSize=2",
            "pageSize=0",
            "pageToken=nonsense",
            "fields=id,name",
            "fields=nonsense",
            "includeTotal=true",
            "sort=-closeDate");

    @BeforeEach
    void pipeline() {
        PublishedPipeline.awaitApplied();
    }

    @Test
    void everyParameterOfEveryOperationThatAnswersCsvIsTakenOrRefusedByName() throws IOException {
        List<String> faults = new ArrayList<>();
        int operations = 0;
        JsonNode paths = OpenApiContract.servedAt("/v1/reporting").document().path("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.path("responses").path("200").path("content").has("text/csv")) {
                operations++;
                String address = path.getKey().replaceAll("\\{[^}]*}", "watsonx");
                for (String query : parameters(get)) {
                    Response response = csv(address + "?" + query);
                    if (!isTaken(response) && !isRefused(response, query.replaceFirst("=.*", ""))) {
                        faults.add(address + "?" + query + ": " + response.statusCode() + " " + response.asString());
                    }
                }
            }
        }
        assertThat(operations).isGreaterThanOrEqualTo(2);
        assertThat(faults).isEmpty();
    }

    private static boolean isTaken(Response response) {
        return response.statusCode() == 200 && response.contentType().startsWith("text/csv");
    }

    private static boolean isRefused(Response response, String name) {
        return response.statusCode() == 400
                && response.jsonPath().getList("errors.pointer").contains(name);
    }

    /** Each parameter of the operation with a value, and those that every list has. */
    private static List<String> parameters(JsonNode operation) {
        List<String> queries = new ArrayList<>(OF_PAGES);
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && !name.equals("format")) {
                String code = parameter.path("schema").path("enum").path(0).asText("x");
                queries.add(name + "=" + parameter.path("example").asText(code));
            }
        }
        return queries;
    }

    @Test
    void pagesOfCsvFollowEachOtherByLinkAndAreTheWhole() {
        List<String> whole = lines(csv(LIST + "?stage=WON&sort=-amount"));
        List<String> paged = new ArrayList<>(List.of(whole.getFirst()));
        String next = LIST + "?stage=WON&sort=-amount&pageSize=20";
        int pages = 0;
        while (next != null) {
            Response page = csv(next);
            List<String> lines = lines(page);
            assertThat(lines.getFirst()).isEqualTo(whole.getFirst());
            assertThat(lines.size() - 1).isBetween(1, 20);
            paged.addAll(lines.subList(1, lines.size()));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<[a-z]+://[^/]+(.*)>; rel=\"next\"$", "$1");
            pages++;
        }
        assertThat(pages).isGreaterThan(2);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void fieldsChooseTheColumns() {
        assertThat(lines(csv(LIST + "?fields=id,externalId,amount&pageSize=1")).getFirst())
                .isEqualTo("id,externalSource,externalId,currency,amount");
    }

    private static Response csv(String address) {
        return given().auth()
                .oauth2(Tokens.of("reader"))
                .accept("text/csv")
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static List<String> lines(Response csv) {
        assertThat(csv.statusCode()).as(csv.asString()).isEqualTo(200);
        return csv.asString().lines().toList();
    }
}
