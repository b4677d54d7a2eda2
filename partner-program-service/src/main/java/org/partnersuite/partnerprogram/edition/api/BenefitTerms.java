package org.partnersuite.partnerprogram.edition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.edition.Benefit;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.edition.Tier;

/** A row of the benefits matrix. */
@Schema(
        name = "Benefit",
        examples =
                "{\"code\":\"INTERNAL_WIN_WIRES\",\"name\":\"Internal win wires\",\"category\":\"MARKETING_AND_BUSINESS_DEVELOPMENT\",\"levels\":{\"platinum\":\"INCLUDED\",\"gold\":\"INCLUDED\",\"silver\":\"INCLUDED\",\"opportunistic\":\"NOT_INCLUDED\"}}")
public record BenefitTerms(
        @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,99}$") @Size(max = 100)
        String code,

        @NotBlank @Size(max = 200) String name,

        @Schema(examples = "GOVERNANCE") @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,99}$") @Size(max = 100)
        String category,

        Levels levels) {

    /** What each tier gets. */
    @Schema(name = "BenefitLevels")
    public record Levels(BenefitLevel platinum, BenefitLevel gold, BenefitLevel silver, BenefitLevel opportunistic) {

        private static Levels of(Map<Tier, BenefitLevel> levels) {
            return new Levels(
                    at(levels, Tier.PLATINUM),
                    at(levels, Tier.GOLD),
                    at(levels, Tier.SILVER),
                    at(levels, Tier.OPPORTUNISTIC));
        }

        private static BenefitLevel at(Map<Tier, BenefitLevel> levels, Tier tier) {
            return levels.getOrDefault(tier, BenefitLevel.NOT_INCLUDED);
        }
    }

    static BenefitTerms of(Benefit benefit) {
        return new BenefitTerms(benefit.code(), benefit.name(), benefit.category(), Levels.of(benefit.levels()));
    }

    Benefit benefit() {
        return new Benefit(
                code,
                name,
                category,
                Map.of(
                        Tier.PLATINUM, levels.platinum(),
                        Tier.GOLD, levels.gold(),
                        Tier.SILVER, levels.silver(),
                        Tier.OPPORTUNISTIC, levels.opportunistic()));
    }
}
