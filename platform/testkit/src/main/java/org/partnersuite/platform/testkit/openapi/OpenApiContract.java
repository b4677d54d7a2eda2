package org.partnersuite.platform.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.partnersuite.platform.testkit.strictness.Strictness;

/** The OpenAPI document that a running service serves, and what it promises. */
public final class OpenApiContract {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final Path BOUNDS = Path.of("..", "docs", "bounds.md");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final long SEED = 20261122;

    private final JsonNode document;

    private OpenApiContract(JsonNode document) {
        this.document = document;
    }

    /** @param base the path that all addresses of the service begin with */
    public static OpenApiContract servedAt(String base) throws IOException {
        byte[] document = RestAssured.given()
                .queryParam("format", "json")
                .get(base + "/openapi")
                .asByteArray();
        return new OpenApiContract(JSON.readTree(document));
    }

    public JsonNode document() {
        return document;
    }

    /** The first example of a schema. */
    public String example(String schema) {
        JsonNode example = document.path("components")
                .path("schemas")
                .path(schema)
                .path("examples")
                .path(0);
        return example.isTextual() ? example.asText() : example.toString();
    }

    /** The document is the one in {@code openapi.json}, which {@code -Dopenapi.write=true} regenerates. */
    public void assertIsTheCommittedOneAndBreaksNoCaller() throws IOException {
        String served = JSON.writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        String committed = Files.readString(COMMITTED);
        assertThat(OpenApiCompare.fromContents(committed, served).isCompatible())
                .as("callers of the committed API are not broken")
                .isTrue();
        assertThat(served)
                .as("openapi.json is up to date; -Dopenapi.write=true writes it anew")
                .isEqualTo(committed);
    }

    /** Every operation has its own id, texts and an implemented requirement, and describes its parameters. */
    public void assertOperationsAreDescribed() throws IOException {
        assertThat(new OperationTexts(document).faults()).isEmpty();
    }

    /**
     * Every text, list, map and number of a request has its bounds, and they are in the service's part of
     * {@code docs/bounds.md}, which {@code -Dbounds.write=true} regenerates.
     *
     * @param service the part's title
     * @param imports by object of bulk jobs the columns, and the field that each is bounded like: {@code Schema.field}
     */
    public void assertBoundsAreWrittenDown(String service, Map<String, Map<String, String>> imports)
            throws IOException {
        RequestFields fields = new RequestFields(document);
        assertThat(fields.unbounded()).as("what nothing bounds").isEmpty();
        String all = Files.readString(BOUNDS);
        String title = "## " + service + "\n\n";
        int begin = all.indexOf(title) + title.length();
        assertThat(begin).as(BOUNDS + " has the part " + service).isGreaterThanOrEqualTo(title.length());
        int next = all.indexOf("\n## ", begin - 1);
        int end = next < 0 ? all.length() : next + 1;
        String written = new BoundsTable(fields).of(imports);
        if (Boolean.getBoolean("bounds.write")) {
            Files.writeString(BOUNDS, all.substring(0, begin) + written + all.substring(end));
            return;
        }
        assertThat(all.substring(begin, end))
                .as("the bounds of %s are up to date; -Dbounds.write=true writes them anew", service)
                .isEqualTo(written);
    }

    /**
     * Broken requests of every operation are refused with every fault named.
     *
     * @param resources by path of the document the address of one that a PATCH may change
     */
    public void assertBrokenRequestsAreRefused(URI service, Map<String, String> resources)
            throws IOException, InterruptedException {
        assertThat(new Strictness(service, document.toString(), resources, SEED).findings())
                .as("seed %s", SEED)
                .isEmpty();
    }
}
