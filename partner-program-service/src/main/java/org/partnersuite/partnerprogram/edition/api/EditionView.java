package org.partnersuite.partnerprogram.edition.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.edition.Edition;

/** An edition of the program, whole. */
@Schema(name = "ProgramEdition")
public record EditionView(
        int number,
        String name,
        LocalDate noticeDate,
        LocalDate effectiveDate,
        @Schema(examples = "USD") String currency,
        List<TierTerms> tiers,
        List<PrerequisiteTerms> prerequisites,
        List<BenefitTerms> benefits) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.number(),
                edition.name(),
                edition.noticeDate(),
                edition.effectiveDate(),
                edition.currency(),
                edition.tiers().stream()
                        .map(tier -> TierTerms.of(tier, edition.currency()))
                        .toList(),
                edition.prerequisites().stream().map(PrerequisiteTerms::of).toList(),
                edition.benefits().stream().map(BenefitTerms::of).toList());
    }
}
