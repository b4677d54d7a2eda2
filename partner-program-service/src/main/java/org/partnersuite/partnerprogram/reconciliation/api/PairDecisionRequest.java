package org.partnersuite.partnerprogram.reconciliation.api;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.reconciliation.DealPair;

/** What a person says of two deals. */
@Schema(name = "PairDecisionRequest", examples = """
                {"ownDealId":"01976b3c-5d00-7a10-8f00-000000000601","dealId":"01976b3c-5d00-7a10-8f00-000000000602",\
                "decision":"CONFIRMED","note":"The same deal, registered late"}""")
record PairDecisionRequest(
        @Schema(description = "Deal of the partner's own pipeline.")
        UUID ownDealId,

        @Schema(description = "Our deal.") UUID dealId,

        @Schema(description = "CONFIRMED: both are the same deal. PARTED: they are not.")
        DealPair.Decision decision,

        @Size(min = 1, max = 1000) @Nullable String note) {}
