package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.partnersuite.platform.rest.Json;

/** Writes the items of a page, reduced to the requested fields. */
final class ItemsSerializer extends JsonSerializer<List<?>> {
    @Override
    public void serialize(List<?> items, JsonGenerator json, SerializerProvider serializers) throws IOException {
        Page<?> page = (Page<?>) json.currentValue();
        json.writeStartArray();
        for (Object item : items) {
            if (page.fields().isEmpty()) {
                serializers.defaultSerializeValue(item, json);
            } else {
                ObjectNode whole = Json.mapper().valueToTree(item);
                whole.retain(page.fields());
                json.writeTree(whole);
            }
        }
        json.writeEndArray();
    }
}
