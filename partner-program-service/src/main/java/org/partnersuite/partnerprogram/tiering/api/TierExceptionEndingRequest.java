package org.partnersuite.partnerprogram.tiering.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TierExceptionEnding", examples = "{\"reason\":\"The wins were corrected\"}")
record TierExceptionEndingRequest(
        @NotBlank @Size(max = 2000) String reason) {}
