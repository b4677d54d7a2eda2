package org.partnersuite.partnerprogram.omission.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.omission.OmissionReviews.Acceptance;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

/** Request bodies of omission reviews. */
final class OmissionRequests {
    private OmissionRequests() {}

    @Schema(
            name = "OmissionFlagRequest",
            description = "A deal of the partner's own pipeline that is missing on our side.",
            examples =
                    "{\"ownDealId\":\"01976b3c-5d00-7a10-8f00-000000000601\",\"note\":\"Closed with your team in Madrid\"}")
    record FlagRequest(
            UUID ownDealId,
            @Size(min = 1, max = 1000) @Nullable String note) {}

    @Schema(
            name = "OmissionAcceptanceRequest",
            description = "The deal of ours that it is, or our portion of a new one.",
            examples = "{\"valueAddPortion\":{\"amount\":\"200000.00\",\"currency\":\"USD\"}}")
    record AcceptanceRequest(
            @Schema(description = "A deal of the partner that we have already.") @Nullable
            UUID dealId,

            @Schema(description = "Our portion, over zero: the deal is recorded with it.") @Nullable
            Money valueAddPortion) {

        Acceptance acceptance() {
            if ((dealId == null) == (valueAddPortion == null)) {
                throw Problem.badRequest(
                        List.of(Fault.at("/valueAddPortion", "one_of_two", "Give dealId or valueAddPortion.")));
            }
            return new Acceptance(dealId, valueAddPortion);
        }
    }

    @Schema(
            name = "OmissionRejectionRequest",
            description = "Why the deal does not count.",
            examples = "{\"reason\":\"The deal is of another partner\"}")
    record RejectionRequest(
            @Schema(description = "The partner reads it.", examples = "The deal is of another partner")
            @NotBlank
            @Size(max = 1000)
            String reason) {}
}
