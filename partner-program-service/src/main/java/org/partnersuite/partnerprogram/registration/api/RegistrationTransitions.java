package org.partnersuite.partnerprogram.registration.api;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.RejectionReason;

/** Request bodies of transitions of registrations. */
final class RegistrationTransitions {
    private RegistrationTransitions() {}

    @Schema(name = "RegistrationApprovalRequest", description = "The approval of a registration.", examples = "{}")
    record ApprovalRequest(
            @Schema(description = "Account of the client. Default: the one it has, or all of the client's name.")
            @Nullable
            UUID accountId) {}

    @Schema(
            name = "RegistrationRejectionRequest",
            description = "Why a registration is rejected.",
            examples = "{\"reason\":\"INSUFFICIENT_PROOF\",\"explanation\":\"The minutes name no project\"}")
    record RejectionRequest(
            RejectionReason reason,

            @Size(min = 1, max = 1000)
            @Schema(
                    description = "For the partner. Not with INCUMBENT, which is told without details.",
                    examples = "The minutes name no project")
            @Nullable
            String explanation) {}

    @Schema(
            name = "RegistrationConversionRequest",
            description = "The opportunity that a registration became.",
            examples = "{\"opportunityId\":\"019b0000-0000-7000-8000-000000000b01\"}")
    record ConversionRequest(
            @Schema(description = "Opportunity of the partner in the engagement service.")
            UUID opportunityId) {}
}
