package org.partnersuite.customersuccess.growth;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Editable fields of a growth candidate.
 *
 * @param productFamily family of the product in the engagement service, for the line of the opportunity
 * @param expectedValue total of the deal that is expected
 * @param partnerId partner that is named on the opportunity
 */
@Embeddable
public record CandidateDetails(
        @Enumerated(EnumType.STRING) GrowthDirection direction,

        @Schema(examples = "Talent assistant for the stores in Spain")
        String useCase,

        @Schema(description = "Offering to sell.", examples = "watsonx.ai") @Nullable
        String product,

        @Schema(description = "Product family of the offering.", examples = "SAAS") @Nullable
        String productFamily,

        @Schema(description = "Line of business of the customer.", examples = "Logistics") @Nullable
        String lineOfBusiness,

        @Schema(description = "Total value of the expected deal.") @JdbcTypeCode(SqlTypes.JSON) @JsonColumn @Nullable
        Money expectedValue,

        @Schema(description = "Why the customer can grow here.", examples = "Spain opens 40 stores in spring")
        String reason,

        @Schema(description = "From whom the insight came.") @Enumerated(EnumType.STRING)
        InsightSource insightSource,

        @Schema(description = "Person from whom the insight came.", examples = "Head of store operations") @Nullable
        String insightBy,

        @Schema(description = "Competitor that the deal would displace.", examples = "Acme Cloud") @Nullable
        String displacedCompetitor,

        @Schema(description = "Partner that the opportunity will name.") @Nullable
        UUID partnerId) {

    CandidateDetails ofPartner(@Nullable UUID partner) {
        return new CandidateDetails(
                direction,
                useCase,
                product,
                productFamily,
                lineOfBusiness,
                expectedValue,
                reason,
                insightSource,
                insightBy,
                displacedCompetitor,
                partner);
    }
}
