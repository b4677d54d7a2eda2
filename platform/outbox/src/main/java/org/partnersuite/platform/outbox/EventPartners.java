package org.partnersuite.platform.outbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The partner that an event belongs to: the id in one field of its data, which is declared for its topic. Events of
 * other topics, deletions and events without that field belong to no partner.
 */
final class EventPartners {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> fields;

    /** @param fields by topic the field of the data's root */
    EventPartners(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    @Nullable
    UUID of(StoredEvent event) {
        String field = fields.get(event.topic());
        byte[] data = event.data();
        if (field == null || data == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(data)) {
            return find(parser, field);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable UUID find(JsonParser parser, String field) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return null;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = field.equals(parser.currentName());
            JsonToken value = parser.nextToken();
            if (wanted) {
                return value == JsonToken.VALUE_STRING ? UUID.fromString(parser.getText()) : null;
            }
            parser.skipChildren();
        }
        return null;
    }
}
