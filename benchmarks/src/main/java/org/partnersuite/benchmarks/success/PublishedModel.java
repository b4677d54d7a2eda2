package org.partnersuite.benchmarks.success;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.partnersuite.benchmarks.machine.KeepAlive;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** The next version of the default health model, with another share of its measures. */
public record PublishedModel(SuiteUnderLoad suite) {
    private static final String PATH = "/v1/customer-success/health-models";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 80;
    private static final int LEAST = 70;

    /** What a request names of a model. */
    private static final List<String> FIELDS = List.of(
            "offer",
            "name",
            "measures",
            "questions",
            "answerScores",
            "bands",
            "applicability",
            "riseMargin",
            "fallMargin",
            "caps",
            "floors");

    public void next() throws IOException {
        try (KeepAlive http = new KeepAlive(suite.customerSuccessPort(), suite.token("admin"))) {
            expect(200, http, http.get(PATH + "?offer=DEFAULT&sort=-version&pageSize=1"));
            JsonNode known = JSON.readTree(http.body()).path("items").path(0);
            ObjectNode next = JSON.createObjectNode();
            for (String field : FIELDS) {
                if (known.hasNonNull(field)) {
                    next.set(field, known.get(field));
                }
            }
            next.put("objectiveShare", known.path("objectiveShare").asInt() == MOST ? LEAST : MOST);
            expect(201, http, http.send("POST", PATH, KeepAlive.KEYED + UUID.randomUUID() + "\r\n", next.toString()));
        }
    }

    private static void expect(int expected, KeepAlive http, int status) {
        if (status != expected) {
            throw new IllegalStateException(status + ": " + http.body());
        }
    }
}
