package org.partnersuite.engagement.strategy.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PublicationRequest",
        description = "Publication of the draft named by If-Match.",
        examples = "{\"note\":\"As agreed in the quarterly review\"}")
record PublicationRequest(
        @Size(min = 1, max = 2000)
        @Schema(description = "What is new in this version.", examples = "As agreed in the quarterly review")
        @Nullable
        String note) {}
