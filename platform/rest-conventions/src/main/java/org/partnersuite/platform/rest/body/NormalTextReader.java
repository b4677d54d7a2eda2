package org.partnersuite.platform.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.NormalText;

/** Reads a name or a key. What is stored already is read as it is. */
final class NormalTextReader implements ValueReader {
    private static final ValueReader TEXT = Objects.requireNonNull(Scalars.of(String.class));

    @Override
    public @Nullable Object read(JsonNode json, Pointer at, Faults faults) {
        return TEXT.read(json, at, faults);
    }

    @Override
    public JsonNode normalised(JsonNode json) {
        return json.isTextual() ? TextNode.valueOf(NormalText.of(json.textValue())) : json;
    }
}
