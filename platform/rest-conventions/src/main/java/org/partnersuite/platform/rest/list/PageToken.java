package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
    private static final TypeReference<List<@Nullable String>> TEXTS = new TypeReference<>() {};

    PageToken(@Nullable String key, String id) {
        this(key, id, null);
    }

    PageToken completeUpTo(@Nullable Instant instant) {
        return new PageToken(key, id, instant);
    }

    String write(String scope) {
        byte[] position = Json.write(
                completeUpTo == null ? Arrays.asList(key, id) : Arrays.asList(key, id, completeUpTo.toString()));
        return encode(joined(digest(scope, position), position));
    }

    /** Null for a token that this list, filter and sort never gave. */
    static @Nullable PageToken read(String text, String scope) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            byte[] token = Base64.getUrlDecoder().decode(text);
            if (token.length <= DIGEST || !encode(token).equals(text)) {
                return null;
            }
            byte[] position = Arrays.copyOfRange(token, DIGEST, token.length);
            if (!MessageDigest.isEqual(digest(scope, position), Arrays.copyOf(token, DIGEST))) {
                return null;
            }
            List<@Nullable String> texts = Json.mapper().readValue(position, TEXTS);
            return of(texts);
        } catch (IllegalArgumentException | IOException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PageToken of(List<@Nullable String> texts) {
        int size = texts.size();
        String id = size == 2 || size == 3 ? texts.get(1) : null;
        String instant = size == 3 ? texts.get(2) : null;
        return id == null ? null : new PageToken(texts.get(0), id, instant == null ? null : Instant.parse(instant));
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] digest(String scope, byte[] position) {
        byte[] scoped = joined((scope + '\0').getBytes(StandardCharsets.UTF_8), position);
        return Arrays.copyOf(Digest.sha256(scoped), DIGEST);
    }
}
