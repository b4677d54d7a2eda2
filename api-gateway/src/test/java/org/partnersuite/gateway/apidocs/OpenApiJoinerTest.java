package org.partnersuite.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The services' documents as they are released make one document that tools take; the linters read it after this. */
@Tag("XC-1")
class OpenApiJoinerTest {
    private static final List<String> SERVICES =
            List.of("customer-success", "engagement", "partner-program", "reporting");
    private static final Path WRITTEN = Path.of("target", "openapi.json");

    private static JsonObject joined = new JsonObject();

    @BeforeAll
    static void join() throws IOException {
        OpenApiJoiner joiner = new OpenApiJoiner();
        for (String service : SERVICES) {
            Path document = Path.of("..", service + "-service", "openapi.json");
            joiner.add(service, new JsonObject(Files.readString(document)));
        }
        joined = new JsonObject(joiner.joined(new JsonArray()).encode());
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, joined.encodePrettily());
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        List<String> ids = new ArrayList<>();
        for (Entry<String, Object> path : joined.getJsonObject("paths")) {
            for (Entry<String, Object> operation : (JsonObject) path.getValue()) {
                ids.add(((JsonObject) operation.getValue()).getString("operationId"));
            }
        }

        assertThat(ids).hasSizeGreaterThan(200).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void noTwoPathsFitTheSameAddress() {
        List<String> paths = List.copyOf(joined.getJsonObject("paths").fieldNames());

        for (String one : paths) {
            assertThat(paths.stream().filter(other -> other.compareTo(one) < 0 && ambiguous(one, other)))
                    .as(one)
                    .isEmpty();
        }
    }

    @Test
    void everyReferenceLeadsToAComponent() {
        List<String> references = new ArrayList<>();
        collect(joined, references);

        assertThat(references).hasSizeGreaterThan(1000).allSatisfy(reference -> {
            String[] steps = reference.split("/", -1);
            assertThat(joined.getJsonObject("components")
                            .getJsonObject(steps[2])
                            .containsKey(steps[3]))
                    .as(reference)
                    .isTrue();
        });
    }

    @Test
    void itSpeaksToCallersAndNamesNoRequirement() {
        assertThat(joined.encode()).doesNotContainPattern("[( ](EN|PP|CS|RP|XC)-[0-9]+");
    }

    @Test
    void itSaysWhoseItIs() {
        assertThat(joined.getJsonObject("info").getJsonObject("license").getString("name"))
                .isEqualTo("Apache-2.0");
        assertThat(joined.getJsonObject("info").containsKey("contact")).isTrue();
        assertThat(joined.getJsonObject("info").getString("version")).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    }

    @Test
    void whatTwoServicesNameAlikeButDescribeDifferentlyKeepsBothNames() {
        JsonObject both = new OpenApiJoiner()
                .add("one", document("/one", "string"))
                .add("two-three", document("/two", "integer"))
                .joined(new JsonArray());

        assertThat(both.getJsonObject("components").getJsonObject("schemas").fieldNames())
                .containsExactlyInAnyOrder("Thing", "TwoThreeThing");
        assertThat(both.getJsonObject("paths").getJsonObject("/two").getString("x-of"))
                .isEqualTo("#/components/schemas/TwoThreeThing");
    }

    private static JsonObject document(String path, String type) {
        JsonObject thing = new JsonObject().put("Thing", new JsonObject().put("type", type));
        JsonObject item = new JsonObject().put("x-of", "#/components/schemas/Thing");
        return new JsonObject()
                .put("components", new JsonObject().put("schemas", thing))
                .put("paths", new JsonObject().put(path, item));
    }

    /** An address fits both, and neither leaves less open than the other. */
    private static boolean ambiguous(String one, String other) {
        String[] first = one.split("/", -1);
        String[] second = other.split("/", -1);
        if (first.length != second.length || variables(one) != variables(other)) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            boolean open = first[i].startsWith("{") || second[i].startsWith("{");
            if (!open && !first[i].equals(second[i])) {
                return false;
            }
        }
        return true;
    }

    private static long variables(String path) {
        return path.chars().filter(c -> c == '{').count();
    }

    private static void collect(Object node, List<String> references) {
        if (node instanceof JsonObject object) {
            object.forEach(member -> collect(member.getValue(), references));
        } else if (node instanceof JsonArray array) {
            array.forEach(element -> collect(element, references));
        } else if (node instanceof String text && text.startsWith("#/components/")) {
            references.add(text);
        }
    }
}
