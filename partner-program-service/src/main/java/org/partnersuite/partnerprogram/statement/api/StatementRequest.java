package org.partnersuite.partnerprogram.statement.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statement to issue. */
@Schema(
        name = "IncentiveStatementRequest",
        examples = "{\"partnerId\":\"019b0000-0000-7000-8000-00000000b001\",\"quarter\":\"2022-Q3\"}")
record StatementRequest(
        UUID partnerId,

        @Schema(description = "A quarter that is over.", examples = "2022-Q3")
        @Pattern(regexp = QuarterText.PATTERN)
        @Size(max = QuarterText.LENGTH)
        String quarter) {}
