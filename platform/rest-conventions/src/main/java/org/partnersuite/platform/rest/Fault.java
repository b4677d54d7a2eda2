package org.partnersuite.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request, or one criterion that it does not meet.
 *
 * @param pointer RFC 6901 pointer into the body, or the parameter's or header's name; null when the whole request is meant
 * @param code stable key for programs, lower snake case
 * @param detail a sentence for people
 * @param satisfiedBy the call that would satisfy an unmet criterion
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        @Nullable String pointer,

        @Schema(pattern = TextBounds.KEY, examples = "required")
        String code,

        String detail,
        @Nullable SuggestedCall satisfiedBy) {

    /** A call of this API, such as {@code POST /v1/engagement/accounts/{id}/…}. */
    @Schema(name = "SuggestedCall")
    public record SuggestedCall(
            @Schema(pattern = "^(POST|PUT|PATCH|DELETE)$", examples = "POST")
            String method,

            @Schema(pattern = TextBounds.LINK, examples = "/v1/engagement/activities")
            String path) {}

    /** An unknown code; the sentence lists the valid ones. */
    public static Fault unknownCode(String pointer, Collection<String> known) {
        return at(pointer, "unknown_code", "One of: " + String.join(", ", known) + ".");
    }

    public static Fault at(@Nullable String pointer, String code, String detail) {
        return new Fault(pointer, code, detail, null);
    }
}
