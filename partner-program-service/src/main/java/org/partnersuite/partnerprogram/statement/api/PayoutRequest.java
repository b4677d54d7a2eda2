package org.partnersuite.partnerprogram.statement.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payout to make. */
@Schema(name = "IncentivePayoutRequest", examples = "{\"number\":\"PO-2022-Q3\",\"quarter\":\"2022-Q3\"}")
record PayoutRequest(
        @Schema(description = "Your own number: the same one pays once.", examples = "PO-2022-Q3")
        @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]*$")
        @Size(max = 50)
        String number,

        @Schema(description = "The last quarter whose statements are paid.", examples = "2022-Q3")
        @Pattern(regexp = QuarterText.PATTERN)
        @Size(max = QuarterText.LENGTH)
        String quarter) {}
