package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/**
 * Where a page ended: the sort value of its last row and its id, under a digest that ties them to the list, its filter
 * and its sort. The digest finds mistakes, it is no secret: a forged position shows nothing the caller could not list.
 *
 * @param key null when the row has no value to sort by
 */
record PageToken(@Nullable String key, String id) {
    private static final int DIGEST = 12;
    static final int MAX_LENGTH = 8_000;
    private static final TypeReference<List<@Nullable String>> TEXTS = new TypeReference<>() {};

    String write(String scope) {
        byte[] position = Json.write(Arrays.asList(key, id));
        byte[] digest = digest(scope, position);
        byte[] token = Arrays.copyOf(digest, DIGEST + position.length);
        System.arraycopy(position, 0, token, DIGEST, position.length);
        return encode(token);
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
            String id = texts.size() == 2 ? texts.get(1) : null;
            return id == null ? null : new PageToken(texts.get(0), id);
        } catch (IllegalArgumentException | IOException e) {
            return null;
        }
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] digest(String scope, byte[] position) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(scope.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(position);
            return Arrays.copyOf(sha.digest(), DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
