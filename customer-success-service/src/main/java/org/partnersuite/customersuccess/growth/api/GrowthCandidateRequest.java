package org.partnersuite.customersuccess.growth.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.growth.CandidateDetails;
import org.partnersuite.customersuccess.growth.GrowthCandidates.Draft;
import org.partnersuite.customersuccess.growth.GrowthDirection;
import org.partnersuite.customersuccess.growth.InsightSource;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.Money;

/** Writable fields of a growth candidate. */
@Schema(name = "GrowthCandidateRequest", examples = """
                {"customerId":"019b0000-0000-7000-8000-00000000c001","direction":"ADJACENT_OFFERING",\
                "useCase":"Talent assistant for the stores in Spain","product":"watsonx.ai","productFamily":"SAAS",\
                "expectedValue":{"amount":"120000.00","currency":"USD"},"reason":"Spain opens 40 stores in spring",\
                "insightSource":"CLIENT","insightBy":"Head of store operations","displacedCompetitor":"Acme Cloud"}""")
record GrowthCandidateRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Schema(description = "Subscription of the customer that can grow.") @Nullable
        UUID subscriptionId,

        GrowthDirection direction,
        @NotBlank @Size(max = 200) String useCase,

        @Size(min = 1, max = 100) @Schema(description = "Offering to sell.") @Nullable
        String product,

        @Size(min = 1, max = 100) @Schema(description = "Product family of the offering.") @Nullable
        String productFamily,

        @Size(min = 1, max = 200)
        @Schema(description = "Line of business of the customer. Required for OTHER_LINE_OF_BUSINESS.")
        @Nullable
        String lineOfBusiness,

        @Schema(description = "Total value of the expected deal.") @Nullable
        Money expectedValue,

        @NotBlank @Size(max = 2000) @Schema(description = "Why the customer can grow here.")
        String reason,

        @Schema(description = "From whom the insight came. Default: the side of the caller.") @Nullable
        InsightSource insightSource,

        @Size(min = 1, max = 200) @Schema(description = "Person from whom the insight came.") @Nullable
        String insightBy,

        @Size(min = 1, max = 200) @Schema(description = "Competitor that the deal would displace.") @Nullable
        String displacedCompetitor,

        @Schema(
                description =
                        "Partner that the opportunity will name. Default: a partner's caller names itself, others the"
                                + " partner of record of the subscription.")
        @Nullable
        @ByKey("partner")
        UUID partnerId) {

    Draft draft(boolean ofPartner) {
        return new Draft(
                customerId,
                subscriptionId,
                new CandidateDetails(
                        direction,
                        useCase,
                        product,
                        productFamily,
                        lineOfBusiness,
                        expectedValue,
                        reason,
                        insightSource != null
                                ? insightSource
                                : ofPartner ? InsightSource.PARTNER : InsightSource.VENDOR,
                        insightBy,
                        displacedCompetitor,
                        partnerId));
    }
}
