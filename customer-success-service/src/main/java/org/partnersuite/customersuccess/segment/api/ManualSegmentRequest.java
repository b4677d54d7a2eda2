package org.partnersuite.customersuccess.segment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person sets the segment. */
@Schema(
        name = "ManualSegmentRequest",
        description = "The segment of a customer until a day, whatever the rules say.",
        examples = "{\"segment\":\"ENTERPRISE\",\"reason\":\"Becomes a reference\",\"expiresOn\":\"2099-06-30\"}")
record ManualSegmentRequest(
        @NotBlank @Size(max = 50) String segment,
        @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "Last day on which it holds.") LocalDate expiresOn) {}
