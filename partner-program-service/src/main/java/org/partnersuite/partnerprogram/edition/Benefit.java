package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** A row of the benefits matrix: what each tier gets. */
@Schema(
        name = "Benefit",
        examples =
                "{\"code\":\"WIN_WIRES\",\"name\":\"Internal Win Wires\",\"category\":\"MARKETING_AND_BUSINESS_DEVELOPMENT\",\"description\":\"Joint wins shown inside\",\"levels\":{\"platinum\":\"INCLUDED\",\"gold\":\"INCLUDED\",\"silver\":\"INCLUDED\",\"opportunistic\":\"NOT_INCLUDED\"}}")
public record Benefit(
        @Schema(examples = "WIN_WIRES") @Pattern(regexp = Benefit.CODE) @Size(max = 100)
        String code,

        @Schema(examples = "Internal Win Wires") @NotBlank @Size(max = 200)
        String name,

        @Schema(examples = "GOVERNANCE") @Pattern(regexp = Benefit.CODE) @Size(max = 100)
        String category,

        @Schema(examples = "Joint wins shown inside") @Size(min = 1, max = 1000) @Nullable
        String description,

        @Nested Levels levels) {
    static final String CODE = "^[A-Z][A-Z0-9_]{0,99}$";

    /** What each tier gets. */
    @Schema(name = "BenefitLevels")
    public record Levels(BenefitLevel platinum, BenefitLevel gold, BenefitLevel silver, BenefitLevel opportunistic) {

        public BenefitLevel get(Tier tier) {
            return switch (tier) {
                case PLATINUM -> platinum;
                case GOLD -> gold;
                case SILVER -> silver;
                case OPPORTUNISTIC -> opportunistic;
            };
        }
    }
}
