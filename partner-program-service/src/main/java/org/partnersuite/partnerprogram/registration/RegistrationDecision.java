package org.partnersuite.partnerprogram.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a registration is to be decided, and how it was. */
@Embeddable
public record RegistrationDecision(
        @Schema(description = "Last day for the decision, in UTC.")
        LocalDate decisionDueOn,

        @Schema(description = "Day on which it was escalated, undecided.") @Nullable
        LocalDate escalatedOn,

        @Schema(maxLength = 200, examples = "ann") @Nullable String decidedBy,

        @Nullable Instant decidedAt,

        @Enumerated(EnumType.STRING) @Nullable RejectionReason rejectionReason,

        @Schema(
                maxLength = 1000,
                description = "Why it was rejected, for the partner; absent with INCUMBENT.",
                examples = "The minutes name no project")
        @Nullable
        String explanation) {

    static RegistrationDecision dueOn(LocalDate day) {
        return new RegistrationDecision(day, null, null, null, null, null);
    }

    RegistrationDecision escalated(LocalDate day) {
        return new RegistrationDecision(decisionDueOn, day, null, null, null, null);
    }

    RegistrationDecision approved(String by, Instant at) {
        return new RegistrationDecision(decisionDueOn, escalatedOn, by, at, null, null);
    }

    RegistrationDecision rejected(@Nullable String by, Instant at, RejectionReason reason, @Nullable String why) {
        return new RegistrationDecision(decisionDueOn, escalatedOn, by, at, reason, why);
    }
}
