package org.partnersuite.partnerprogram.edition.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProgramEditionSummary", description = "An edition in a list.")
record EditionSummaryResponse(
        @Schema(examples = "1") int number,

        @Schema(maxLength = 200, examples = "Edition one") String name,

        @Schema(description = "When it was announced.") LocalDate noticeDate,

        @Schema(description = "From this day its rules hold.")
        LocalDate effectiveDate,

        @Schema(description = "ISO 4217.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String currency) {}
