package org.partnersuite.partnerprogram.edition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of the program from a day on. Editions are immutable; results name the edition they used. */
@Schema(name = "ProgramEdition")
public record Edition(
        @Schema(examples = "1") int number,

        @Schema(maxLength = 200, examples = "Edition one") String name,

        @Schema(description = "Day of the announcement.") LocalDate noticeDate,

        @Schema(description = "First day on which its rules apply.")
        LocalDate effectiveDate,

        @Schema(description = "ISO 4217 code.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        @Schema(description = "Highest first.") List<TierRequirements> tiers,

        @Schema(description = "Prerequisites of every participating partner.")
        List<Prerequisite> prerequisites,

        List<Benefit> benefits) {

    public Edition {
        tiers = List.copyOf(tiers);
        prerequisites = List.copyOf(prerequisites);
        benefits = List.copyOf(benefits);
    }

    Edition numbered(int next) {
        return new Edition(next, name, noticeDate, effectiveDate, currency, tiers, prerequisites, benefits);
    }
}
