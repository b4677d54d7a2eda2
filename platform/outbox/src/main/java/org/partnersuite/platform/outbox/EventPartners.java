package org.partnersuite.platform.outbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The partners that events belong to. Which field of an event's data decides is declared by topic: it contains the
 * partner, or the aggregate whose partner it is. Aggregates of one topic are followed: their partners are kept, so that
 * a deletion belongs to the partner before, and linked records to the partner of what they are linked with.
 */
final class EventPartners {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> partnerFields;
    private final Map<String, String> linkFields;
    private final String followed;

    /**
     * @param partnerFields by topic the field of the data's root that contains the partner
     * @param linkFields by topic the field of the data's root that contains a followed aggregate
     * @param followed the topic of the followed aggregates; empty for none
     */
    EventPartners(Map<String, String> partnerFields, Map<String, String> linkFields, String followed) {
        this.partnerFields = Map.copyOf(partnerFields);
        this.linkFields = Map.copyOf(linkFields);
        this.followed = followed;
    }

    /**
     * The partners of one event.
     *
     * @param now who reads it
     * @param before whose it was until this event; null when it is the same
     */
    record Belonging(@Nullable UUID now, @Nullable UUID before) {}

    /**
     * The partners of a batch.
     *
     * @param events one for each event, in the same order
     * @param followed by id the partners of followed aggregates that are others now; null for none
     */
    record Batch(List<Belonging> events, Map<UUID, @Nullable UUID> followed) {}

    /** Ids of the followed aggregates whose partners decide. */
    Set<UUID> wanted(List<StoredEvent> events) {
        return events.stream()
                .map(event -> isFollowed(event) ? uuid(event.key()) : field(event, linkFields))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * @param events in their order
     * @param known by id the partners of the wanted aggregates that have one
     */
    Batch of(List<StoredEvent> events, Map<UUID, UUID> known) {
        Map<UUID, @Nullable UUID> now = new HashMap<>(known);
        List<Belonging> partners = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            UUID key = isFollowed(event) ? uuid(event.key()) : null;
            UUID link = field(event, linkFields);
            UUID partner = link == null ? field(event, partnerFields) : now.get(link);
            UUID before = key == null ? null : now.put(key, partner);
            partners.add(new Belonging(partner, Objects.equals(before, partner) ? null : before));
        }
        now.entrySet().removeIf(each -> Objects.equals(each.getValue(), known.get(each.getKey())));
        return new Batch(partners, now);
    }

    private boolean isFollowed(StoredEvent event) {
        return event.topic().equals(followed);
    }

    private static @Nullable UUID field(StoredEvent event, Map<String, String> fields) {
        String field = fields.get(event.topic());
        byte[] data = event.data();
        if (field == null || data == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(data)) {
            return find(parser, field);
        } catch (IOException e) {
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
                return value == JsonToken.VALUE_STRING ? uuid(parser.getText()) : null;
            }
            parser.skipChildren();
        }
        return null;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
