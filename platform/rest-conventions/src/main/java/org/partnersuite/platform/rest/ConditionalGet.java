package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The answer to a GET of one resource: with its ETag, and 304 for a caller that has this version already. */
public final class ConditionalGet {
    private ConditionalGet() {}

    public static Response of(HttpHeaders request, long version, Object body) {
        return of(request, EntityTags.of(version), body);
    }

    /**
     * For what has no version of its own, such as reference data.
     *
     * @param etag quoted
     */
    public static Response of(HttpHeaders request, String etag, Object body) {
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, etag)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .build();
        }
        return Response.ok(body)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** If-None-Match compares weakly (RFC 9110 §13.1.2). */
    private static boolean isKnown(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals(EntityTags.ANY)
                || EntityTags.list(ifNoneMatch).stream().anyMatch(tag -> tag.equals(etag) || tag.equals("W/" + etag));
    }
}
