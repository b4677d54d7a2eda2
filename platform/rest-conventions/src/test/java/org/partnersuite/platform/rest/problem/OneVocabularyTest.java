package org.partnersuite.platform.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.rest.Problem;

/** A refusal reads the same whether the gateway or a service wrote it. */
@Tag("XC-1")
class OneVocabularyTest {
    private static final String PATH = "/v1/engagement/accounts";

    static Stream<HttpProblem> vocabulary() {
        return HttpProblem.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void aServiceWritesTheSameDocumentAsTheGateway(HttpProblem problem) {
        ProblemDocument ofService = ProblemDocument.of(Problem.of(problem), PATH);
        assertThat(new String(ofService.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(problem.body(PATH).toString())
                .startsWith("{\"type\":\"/docs/problems/" + problem.code() + "\",\"title\":\"")
                .contains("\"status\":" + problem.status() + ",\"detail\":\"")
                .endsWith("\"instance\":\"" + PATH + "\",\"code\":\"" + problem.code() + "\"}");
    }

    @Test
    void eachCodeStandsForOneProblem() {
        assertThat(vocabulary().map(HttpProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(_[a-z]+)*"));
    }

    @Test
    void whateverStatusAServerEndsARequestWithHasACodeOfTheVocabulary() {
        IntStream.range(400, 600).forEach(status -> {
            HttpProblem problem = HttpProblem.of(status);
            Problem ofService = Problems.ofStatus(status);
            assertThat(List.of(ofService.status(), ofService.code(), ofService.detail()))
                    .as("status %d", status)
                    .isEqualTo(List.of(problem.status(), problem.code(), problem.detail()));
            boolean named = vocabulary().anyMatch(one -> one.status() == status);
            assertThat(problem.status()).isEqualTo(named ? status : status < 500 ? 400 : 500);
        });
    }

    @Test
    void shorthandsOfServicesTakeTheirCodesFromTheVocabulary() {
        assertThat(Stream.of(
                                Problem.badRequest(List.of()),
                                Problem.notFound(),
                                Problem.forbidden("A lead may."),
                                Problem.unavailable())
                        .map(problem -> problem.status() + " " + problem.code()))
                .containsExactly("400 bad_request", "404 not_found", "403 forbidden", "503 unavailable");
    }
}
