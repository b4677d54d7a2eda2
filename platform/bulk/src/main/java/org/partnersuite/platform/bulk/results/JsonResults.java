package org.partnersuite.platform.bulk.results;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.rest.Json;

/** Results as one JSON document, written as the rows are read. */
public final class JsonResults {
    private JsonResults() {}

    public static void write(ResultRows rows, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.mapper().createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("rows");
            rows.writeTo(result -> write(json, result));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, ResultRows.Result result) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", result.input().number());
        if (result.id() != null) {
            json.writeStringField("id", result.id().toString());
        }
        if (result.outcome() != null) {
            json.writeStringField("outcome", result.outcome().name());
        }
        if (!result.faults().isEmpty()) {
            json.writePOJOField(result.id() == null ? "faults" : "warnings", result.faults());
        }
        json.writeObjectFieldStart("input");
        writeInput(json, result.input());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Values without a column name are named by position. */
    private static void writeInput(JsonGenerator json, InputRow input) throws IOException {
        List<String> names = input.columns().names();
        for (int i = 0; i < input.values().size(); i++) {
            String value = input.at(i);
            if (value != null) {
                json.writeStringField(i < names.size() ? names.get(i) : "#" + (i + 1), value);
            }
        }
    }
}
