package org.partnersuite.customersuccess.story.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.story.ReferenceRequest;

/** What came of a request for a reference. */
@Schema(name = "ReferenceOutcomeRequest", examples = "{\"outcome\":\"GIVEN\",\"note\":\"Call on Tuesday\"}")
record ReferenceOutcomeRequest(
        @Schema(description = "GIVEN, DECLINED or CANCELLED.")
        ReferenceRequest.Outcome outcome,

        @Size(min = 1, max = 1000) @Nullable String note) {}
