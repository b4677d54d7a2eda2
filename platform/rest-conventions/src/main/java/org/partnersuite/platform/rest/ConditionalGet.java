package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The response to a GET of one resource: with its ETag, and 304 for a caller that has this version already. */
public final class ConditionalGet {
    private ConditionalGet() {}

    public static <T> RestResponse<T> of(HttpHeaders request, long version, T body) {
        return of(request, EntityTags.of(version), body);
    }

    /**
     * For what has no version of its own, such as reference data.
     *
     * @param etag quoted
     */
    public static <T> RestResponse<T> of(HttpHeaders request, String etag, T body) {
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            return RestResponse.ResponseBuilder.<T>notModified()
                    .header(HttpHeaders.ETAG, etag)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** If-None-Match compares weakly (RFC 9110 §13.1.2). */
    private static boolean isKnown(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        List<String> tags = EntityTags.list(ifNoneMatch);
        return EntityTags.isAny(ifNoneMatch)
                || tags != null && tags.stream().anyMatch(tag -> EntityTags.isSame(tag, etag));
    }
}
