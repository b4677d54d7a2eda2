package org.partnersuite.partnerprogram.edition.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "ProgramEditionSummary", description = "Summary of an edition.")
record EditionSummaryResponse(
        @Schema(examples = "1") int number,

        @Schema(maxLength = 200, examples = "Services Alliance Program")
        String name,

        @Schema(description = "Day of the announcement.") LocalDate noticeDate,

        @Schema(description = "Where the notice is posted.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String noticeUrl,

        @Schema(description = "First day on which its rules apply.")
        LocalDate effectiveDate,

        @Schema(description = "ISO 4217 code.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String currency) {}
