package org.partnersuite.partnerprogram.partneraction.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partneraction.ActionDetails;
import org.partnersuite.partnerprogram.partneraction.ActionSide;
import org.partnersuite.partnerprogram.partneraction.AgreedIn;

/** An action as it is agreed. */
@Schema(name = "PartnerActionRequest", examples = """
                {"recoveryPlanId":"01976b3c-5d00-7a10-8f00-000000000701","what":"Agree on the price with Northwind",\
                "side":"PARTNER","owner":"Pat Roe","dueOn":"2026-09-30","priority":1}""")
record PartnerActionRequest(
        @Schema(description = "Recovery plan that it belongs to. Either this or a review.") @Nullable
        UUID recoveryPlanId,

        @Schema(description = "Monthly review that it was agreed in.") @Nullable
        UUID partnerReviewId,

        @NotBlank @Size(max = 500) String what,

        @Schema(description = "Who carries it out. A partner writes PARTNER only.")
        ActionSide side,

        @NotBlank @Size(max = 200) String owner,
        LocalDate dueOn,

        @Schema(description = "1 comes first, 5 last.") @Min(1) @Max(5)
        int priority) {

    AgreedIn agreedIn() {
        return new AgreedIn(recoveryPlanId, partnerReviewId);
    }

    ActionDetails details() {
        return new ActionDetails(what, owner, dueOn, priority);
    }
}
