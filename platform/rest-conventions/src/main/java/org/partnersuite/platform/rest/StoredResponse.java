package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A response whose body is serialised once, so that the same bytes are sent and stored. */
public record StoredResponse(int status, Map<String, String> headers, byte @Nullable [] body) {

    public static StoredResponse created(URI location, long version, Object body) {
        return new StoredResponse(
                201,
                headers(Map.of(HttpHeaders.LOCATION, location.toString(), HttpHeaders.ETAG, EntityTags.of(version))),
                Json.write(body));
    }

    public static StoredResponse ok(long version, Object body) {
        return new StoredResponse(200, headers(Map.of(HttpHeaders.ETAG, EntityTags.of(version))), Json.write(body));
    }

    /** 200 for a body that has no version of its own: a result, a list. */
    public static StoredResponse ok(Object body) {
        return new StoredResponse(200, headers(Map.of()), Json.write(body));
    }

    /** 202: accepted work; the location shows its progress. */
    public static StoredResponse accepted(URI location, Object body) {
        return new StoredResponse(202, headers(Map.of(HttpHeaders.LOCATION, location.toString())), Json.write(body));
    }

    public static StoredResponse noContent() {
        return new StoredResponse(204, Map.of(), null);
    }

    public StoredResponse withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new StoredResponse(status, more, body);
    }

    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        headers.forEach(response::header);
        return body == null ? response.build() : response.entity(body).build();
    }

    /**
     * The response of a resource method: Jackson writes the text as raw JSON.
     *
     * @param <T> what the body was written from
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> RestResponse<T> of() {
        RestResponse.ResponseBuilder<Object> response = RestResponse.ResponseBuilder.create(status);
        headers.forEach(response::header);
        return (RestResponse<T>)
                (body == null
                        ? response.build()
                        : response.entity(new String(body, StandardCharsets.UTF_8))
                                .build());
    }

    private static Map<String, String> headers(Map<String, String> own) {
        Map<String, String> all = new LinkedHashMap<>(own);
        all.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        return all;
    }
}
