package org.partnersuite.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the texts of each operation of a document. */
final class OperationTexts {
    private static final Path REQUIREMENTS = Path.of("..", "docs", "requirements.md");
    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]{2}-\\d+) \\|.*\\| (?:done|in part)\\b.*\\|$");
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z]+");
    private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode document;
    private final Set<String> requirements;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    OperationTexts(JsonNode document) throws IOException {
        this.document = document;
        this.requirements = Files.readAllLines(REQUIREMENTS).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Operations without a summary, a description, a unique id or an implemented requirement, and parameters without a
     * description.
     */
    List<String> faults() {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (VERBS.contains(operation.getKey())) {
                    check(operation.getKey() + " " + path.getKey(), operation.getValue());
                }
            }
        }
        return faults;
    }

    private void check(String place, JsonNode operation) {
        demand(!operation.path("summary").asText().isBlank(), place + " has no summary");
        demand(!operation.path("description").asText().isBlank(), place + " has no description");
        String id = operation.path("operationId").asText();
        demand(OPERATION_ID.matcher(id).matches() && ids.add(id), place + " has the operation id '" + id + "'");
        String requirement = operation.path("x-requirement").asText();
        demand(requirements.contains(requirement), place + " has the requirement '" + requirement + "'");
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = declared.has("$ref")
                    ? document.at(declared.get("$ref").asText().substring(1))
                    : declared;
            demand(
                    !parameter.path("description").asText().isBlank(),
                    place + " does not describe " + parameter.path("name").asText());
        }
    }

    private void demand(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
