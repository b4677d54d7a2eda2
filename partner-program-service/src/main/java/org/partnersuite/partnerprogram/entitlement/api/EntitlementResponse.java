package org.partnersuite.partnerprogram.entitlement.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.counterpart.Counterparts;
import org.partnersuite.partnerprogram.counterpart.Vacancies;
import org.partnersuite.partnerprogram.edition.Benefit;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.entitlement.Entitled;
import org.partnersuite.partnerprogram.specialization.ReferenceStories;

@Schema(name = "PartnerEntitlements", description = "What a partner is entitled to on a day.")
record EntitlementResponse(
        UUID partnerId,
        LocalDate date,

        @Schema(description = "Absent for a partner without one.") @Nullable
        Tier tier,

        @Schema(description = "Whether the tier is provisional. Its benefits are the same.")
        boolean provisional,

        @Schema(description = "Number of the edition in force.", examples = "1")
        int edition,

        List<EntitledBenefitResponse> benefits) {
    private static final String WIN_WIRES = "WIN_WIRES";

    @Schema(name = "EntitledBenefit", description = "A benefit, and what the partner gets of it.")
    record EntitledBenefitResponse(
            @Schema(maxLength = 100, examples = "EXECUTIVE_SPONSORSHIP")
            String code,

            @Schema(maxLength = 200, examples = "Executive sponsorship")
            String name,

            @Schema(maxLength = 100, examples = "GOVERNANCE")
            String category,

            BenefitLevel level,

            @Schema(
                    maxLength = 200,
                    description = "The person of ours, of an included benefit that is a person.",
                    examples = "ann")
            @Nullable
            String person,

            @Schema(description = "Whether the benefit is a person, included, and nobody is named.")
            boolean vacant,

            @Schema(
                    description = "Of internal win wires: how many about the partner are published now.",
                    examples = "2")
            @Nullable
            Integer published) {}

    static EntitlementResponse of(Handle db, UUID partner, LocalDate day, Entitled entitled) {
        return new EntitlementResponse(
                partner,
                day,
                entitled.tier(),
                entitled.provisional(),
                entitled.edition().number(),
                entitled.benefits().stream()
                        .map(benefit -> benefit(db, partner, day, benefit, entitled.level(benefit)))
                        .toList());
    }

    private static EntitledBenefitResponse benefit(
            Handle db, UUID partner, LocalDate day, Benefit benefit, BenefitLevel level) {
        Optional<String> role = level == BenefitLevel.INCLUDED ? Vacancies.roleOf(benefit.code()) : Optional.empty();
        String person = role.flatMap(each -> Counterparts.on(db, partner, each, day))
                .map(counterpart -> counterpart.details().person())
                .orElse(null);
        return new EntitledBenefitResponse(
                benefit.code(),
                benefit.name(),
                benefit.category(),
                level,
                person,
                role.isPresent() && person == null,
                benefit.code().equals(WIN_WIRES) ? ReferenceStories.winWires(db, partner) : null);
    }
}
