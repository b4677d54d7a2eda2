package org.partnersuite.partnerprogram.edition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** The rules of the program from a day on. Editions are immutable; results name the edition they used. */
@Schema(name = "ProgramEdition")
public record Edition(
        @Schema(examples = "1") int number,

        @Schema(maxLength = 200, examples = "Services Alliance Program")
        String name,

        @Schema(description = "Day of the announcement.") LocalDate noticeDate,

        @Schema(
                description = "Where the notice is posted.",
                maxLength = WebLink.MAX_LENGTH,
                examples = "https://partners.example/notices/2")
        @Nullable
        String noticeUrl,

        @Schema(description = "First day on which its rules apply.")
        LocalDate effectiveDate,

        @Schema(description = "ISO 4217 code.", maxLength = 3, pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        @Schema(description = "Highest first.") List<TierRequirements> tiers,

        @Schema(description = "Prerequisites of every participating partner.")
        List<Prerequisite> prerequisites,

        @Schema(description = "Products of ours whose integration counts.")
        List<EligibleIntegration> eligibleIntegrations,

        @Schema(description = "Duties of the roles that tiers require.")
        List<RoleDuties> duties,

        List<Benefit> benefits,

        @Schema(description = "Lowest threshold first.") List<SatisfactionPoints> satisfactionPoints,

        EditionParameters parameters) {

    public Edition {
        tiers = List.copyOf(tiers);
        prerequisites = List.copyOf(prerequisites);
        eligibleIntegrations = List.copyOf(eligibleIntegrations);
        duties = List.copyOf(duties);
        benefits = List.copyOf(benefits);
        satisfactionPoints = List.copyOf(satisfactionPoints);
    }

    Edition numbered(int next) {
        return new Edition(
                next,
                name,
                noticeDate,
                noticeUrl,
                effectiveDate,
                currency,
                tiers,
                prerequisites,
                eligibleIntegrations,
                duties,
                benefits,
                satisfactionPoints,
                parameters);
    }

    /** What a tier requires; every edition has each. */
    public TierRequirements requirementsOf(Tier tier) {
        return tiers.stream().filter(each -> each.tier() == tier).findFirst().orElseThrow();
    }

    /** The duties of a role, in their order; empty when it has none. */
    public List<String> dutiesOf(RoleDuties.Role role) {
        return duties.stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .map(RoleDuties::duties)
                .orElse(List.of());
    }
}
