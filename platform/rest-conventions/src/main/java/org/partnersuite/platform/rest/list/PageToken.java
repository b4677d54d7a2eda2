package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Digest;
import org.partnersuite.platform.rest.Json;

/**
 * Where a page ended: the sort value of its last row and its id, under a digest that ties them to the list, its filter
 * and its sort. The digest finds mistakes, it is no secret: a forged position shows nothing the caller could not list.
 *
 * @param key null when the row has no value to sort by
 * @param completeUpTo of the first page; null when it was not asked for
 */
record PageToken(@Nullable String key, String id, @Nullable Instant completeUpTo) {
    private static final int DIGEST = 12;
    static final int MAX_LENGTH = 8_000;

    PageToken(@Nullable String key, String id) {
        this(key, id, null);
    }

    String write(String scope) {
        byte[] position = Json.write(
                completeUpTo == null ? Arrays.asList(key, id) : Arrays.asList(key, id, completeUpTo.toString()));
        byte[] scoped = joined((scope + '\0').getBytes(StandardCharsets.UTF_8), position);
        byte[] token = joined(Arrays.copyOf(Digest.sha256(scoped), DIGEST), position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Null for a token that this list, filter and sort never gave: it is not what would be written. */
    static @Nullable PageToken read(String text, String scope) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            byte[] token = Base64.getUrlDecoder().decode(text);
            JsonNode position = Json.mapper().readTree(Arrays.copyOfRange(token, DIGEST, token.length));
            PageToken read = new PageToken(
                    position.path(0).textValue(),
                    position.path(1).asText(),
                    position.has(2) ? Instant.parse(position.path(2).asText()) : null);
            return read.write(scope).equals(text) ? read : null;
        } catch (IllegalArgumentException | IOException | DateTimeException e) {
            return null;
        }
    }

    /**
     * The rows after it, as conditions whose rows do not overlap: each is a range of an index on the sort's column and the
     * id. One is the rule; a second one is needed where nulls begin or end. A null is the greatest value.
     */
    List<Condition> after(ListDefinition<?> list, @Nullable Sort sort) {
        boolean descending = sort != null && sort.descending();
        String past = descending ? " < " : " > ";
        String idPast = list.id() + past + list.idType().cast();
        if (sort == null) {
            return List.of(new Condition(idPast, List.of(id)));
        }
        ListField field = sort.field();
        if (key == null) {
            Condition nulls = new Condition(field.column() + " is null and " + idPast, List.of(id));
            Condition others = new Condition(field.column() + " is not null", List.of());
            return descending ? List.of(nulls, others) : List.of(nulls);
        }
        String row = "(" + field.column() + ", " + list.id() + ")";
        String bound = "(" + field.type().cast() + ", " + list.idType().cast() + ")";
        Condition others = new Condition(row + past + bound, List.of(key, id));
        Condition nulls = new Condition(field.column() + " is null", List.of());
        return descending || field.can(Use.NOT_NULL) ? List.of(others) : List.of(others, nulls);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }
}
