package org.partnersuite.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.gateway.BareServer;
import org.partnersuite.platform.http.HttpProblem;

/** What {@code type} of a problem document leads to. */
@Tag("XC-1")
class ProblemPagesTest {
    private static BareServer gateway;

    @BeforeAll
    static void start() {
        gateway = new BareServer(Map.of());
        new ProblemPages().register(gateway.router());
        gateway.listen();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    static List<JsonObject> problems() {
        return ProblemCatalogue.all();
    }

    static List<HttpProblem> vocabulary() {
        return HttpProblem.ALL;
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void whatTheGatewayCanAnswerIsInTheCatalogue(HttpProblem problem) {
        assertThat(ProblemCatalogue.statuses(problem.code())).contains(problem.status());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void eachProblemHasAPageThatSaysWhatToDo(JsonObject problem) throws Exception {
        assertThat(problem.getString("meaning")).endsWith(".");
        assertThat(problem.getString("remedy")).endsWith(".");
        HttpResponse<String> page = gateway.get("/docs/problems/" + problem.getString("code"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body())
                .contains("<h1>" + problem.getString("code") + "</h1>")
                .contains("Status " + problem.getJsonArray("statuses").getInteger(0));
    }

    @Test
    void onePageListsThem() throws Exception {
        assertThat(gateway.get("/docs/problems").headers().firstValue("Location"))
                .hasValue("/docs/problems/");
        HttpResponse<String> list = gateway.get("/docs/problems/");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(problems()).hasSizeGreaterThan(80).allSatisfy(problem -> assertThat(list.body())
                .contains("href=\"/docs/problems/" + problem.getString("code") + "\""));
    }

    @Test
    void aCodeThatThereIsNotHasNoPage() throws Exception {
        for (String code : List.of("no_such_code", "UNAUTHORIZED", "unauthorized/", "..")) {
            assertThat(gateway.get("/docs/problems/" + code).statusCode())
                    .as(code)
                    .isEqualTo(404);
        }
    }
}
