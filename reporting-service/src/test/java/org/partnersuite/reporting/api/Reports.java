package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnersuite.platform.testkit.Tokens;

/** Reads reports as a reader does. */
final class Reports {
    private Reports() {}

    static RequestSpecification asReader() {
        return given().auth().oauth2(Tokens.of("reader")).urlEncodingEnabled(false);
    }

    static JsonPath get(String path) {
        Response response = asReader().get(path);
        assertThat(response.statusCode())
                .as(path + " " + response.body().asString())
                .isEqualTo(200);
        return response.jsonPath();
    }

    /** Follows a link through all its pages. */
    static List<Map<String, Object>> rows(String link) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String token = "";
        while (token != null) {
            JsonPath page = get(link + "&pageSize=500" + (token.isEmpty() ? "" : "&pageToken=" + token));
            rows.addAll(page.getList("items"));
            token = page.getString("nextPageToken");
        }
        return rows;
    }
}
