package org.partnersuite.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions a caller is willing to change: the {@code If-Match} of its request. */
public final class IfMatch {
    private final String header;
    private final List<String> tags;

    private IfMatch(String header) {
        this.header = header;
        this.tags = EntityTags.list(header);
        if (tags.isEmpty() && !isAny(header)) {
            throw Problem.badRequest(List.of(Fault.at(
                    "If-Match", "invalid_format", "An ETag must be sent as received, in quotation marks: \"1\".")));
        }
    }

    private static boolean isAny(String header) {
        return header.strip().equals(EntityTags.ANY);
    }

    /** 428 without the header. */
    public static IfMatch required(HttpHeaders headers) {
        return required(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }

    /** 428 without the header. */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problem.preconditionRequired();
        }
        return new IfMatch(header);
    }

    /** For an upsert: every version is right when the caller names none. */
    public static IfMatch optional(@Nullable String header) {
        return new IfMatch(header == null || header.isBlank() ? EntityTags.ANY : header);
    }

    public boolean matches(long version) {
        return isAny(header) || tags.contains(EntityTags.of(version));
    }

    /** 412 when the resource has changed since; call it on the version of the locked row. */
    public void check(long version) {
        if (!matches(version)) {
            throw Problem.preconditionFailed();
        }
    }
}
