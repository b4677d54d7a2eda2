package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.partnersuite.platform.rest.Json;

/** Writes a page; items are reduced to the requested fields. */
final class PageSerializer extends JsonSerializer<Page<?>> {
    @Override
    public void serialize(Page<?> page, JsonGenerator json, SerializerProvider serializers) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        for (Object item : page.items()) {
            if (page.fields().isEmpty()) {
                serializers.defaultSerializeValue(item, json);
            } else {
                ObjectNode whole = Json.mapper().valueToTree(item);
                whole.retain(page.fields());
                json.writeTree(whole);
            }
        }
        json.writeEndArray();
        if (page.nextPageToken() != null) {
            json.writeStringField("nextPageToken", page.nextPageToken());
        }
        if (page.total() != null) {
            serializers.defaultSerializeField("total", page.total(), json);
        }
        if (page.completeUpTo() != null) {
            serializers.defaultSerializeField("completeUpTo", page.completeUpTo(), json);
        }
        json.writeEndObject();
    }
}
