package org.partnersuite.partnerprogram.edition.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProgramEditionSummary", description = "Summary of an edition.")
record EditionSummaryResponse(
        @Schema(examples = "1") int number,

        @Schema(maxLength = 200, examples = "Edition one") String name,

        @Schema(description = "Day of the announcement.") LocalDate noticeDate,

        @Schema(description = "First day on which its rules apply.")
        LocalDate effectiveDate,

        @Schema(description = "ISO 4217 code.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String currency) {}
