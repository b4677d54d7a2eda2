package org.partnersuite.partnerprogram.partneraction.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partneraction.ActionDetails;
import org.partnersuite.partnerprogram.partneraction.ActionSide;
import org.partnersuite.partnerprogram.partneraction.ActionStatus;
import org.partnersuite.partnerprogram.partneraction.AgreedIn;
import org.partnersuite.partnerprogram.partneraction.PartnerAction;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "PartnerAction", description = "Something that one side has agreed to do.")
record PartnerActionResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped AgreedIn agreedIn,
        @JsonUnwrapped ActionDetails details,
        ActionSide side,
        ActionStatus status,
        @Nullable LocalDate closedOn,

        @Schema(maxLength = 1000, examples = "Signed on 28 September") @Nullable
        String outcome) {

    static PartnerActionResponse of(PartnerAction action) {
        return new PartnerActionResponse(
                action.stamp(),
                action.partnerId(),
                action.agreedIn(),
                action.details(),
                action.side(),
                action.status(),
                action.closedOn(),
                action.outcome());
    }
}
