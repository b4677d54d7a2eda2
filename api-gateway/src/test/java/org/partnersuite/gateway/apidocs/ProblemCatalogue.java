package org.partnersuite.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The problems that have a page, as the gateway's sources list them. */
public final class ProblemCatalogue {
    private ProblemCatalogue() {}

    static List<JsonObject> all() {
        try {
            return new JsonArray(Buffer.buffer(Files.readAllBytes(Path.of("src/main/resources/problems.json"))))
                    .stream().map(JsonObject.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statuses that go with a code, which is there once. */
    public static List<Integer> statuses(String code) {
        List<JsonObject> found = all().stream()
                .filter(problem -> code.equals(problem.getString("code")))
                .toList();
        assertThat(found).as(code).hasSize(1);
        return found.getFirst().getJsonArray("statuses").stream()
                .map(Integer.class::cast)
                .toList();
    }
}
