package org.partnersuite.customersuccess.review;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a review's content, as it was known when the review was held.
 *
 * @param data null when nothing was known
 */
@Schema(name = "ReviewSection", description = "A part of the content, as it was known when the review was held.")
public record ReviewSection(
        @Schema(pattern = "^[A-Z_]+$", examples = "HEALTH") String key,

        @Schema(description = "Whether anything was known. What has not arrived is named, not guessed.")
        boolean known,

        @Schema(implementation = Object.class) @Nullable JsonNode data) {}
