package org.partnersuite.platform.idempotency;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;

/** Finds the first response to a repeated request. The unit of work stores responses together with the change. */
public final class StoredResponses {
    /** The constraint that distinguishes a repeated request from other conflicts. */
    public static final String CONSTRAINT = "idempotency_key_pkey";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private StoredResponses() {}

    /**
     * The stored response, marked as replayed; empty for a new request.
     *
     * @throws Problem 422 when the key was used for another request
     */
    public static Optional<StoredResponse> find(Handle db, IdempotentRequest request) {
        return db.createQuery(
                        "select route, body_hash, status, headers::text as headers, body from idempotency_key where caller = :caller and key = :key")
                .bind("caller", request.caller())
                .bind("key", request.key())
                .map((row, context) -> {
                    if (!request.isSameAs(row.getString("route"), row.getBytes("body_hash"))) {
                        throw Problem.unprocessable(
                                "idempotency_key_reused",
                                "This Idempotency-Key was used for a different request.",
                                java.util.List.of());
                    }
                    return new StoredResponse(
                                    row.getInt("status"), headers(row.getString("headers")), row.getBytes("body"))
                            .withHeader("Idempotent-Replayed", "true");
                })
                .findOne();
    }

    private static Map<String, String> headers(String json) {
        try {
            return Json.mapper().readValue(json, HEADERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
