package org.partnersuite.customersuccess.successplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.TextBounds;

/** Status of a plan, and when it came there. Only steps change it. */
@Embeddable
public record PlanProgress(
        @Enumerated(EnumType.STRING) PlanStatus status,

        @Nullable Instant submittedAt,

        @Schema(description = "Day of submission, by UTC. Whether the plan is timely goes by it.") @Nullable
        LocalDate submittedOn,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia") @Nullable
        String submittedBy,

        @Schema(description = "Partner of who submitted it; absent for the vendor's people.") @Nullable
        UUID submittedByPartner,

        @Schema(
                description =
                        "First day of the contract by which the plan was judged at its submission: the earliest of"
                                + " its subscriptions, or of those in force of the customer.")
        @Nullable
        LocalDate contractStart,

        @Schema(
                description =
                        "Whether it was submitted by day 90 of the contract; absent before, and without a contract.")
        @Nullable
        Boolean timely,

        @Nullable Instant activatedAt,

        @Schema(description = "Time at which it was achieved or closed.") @Nullable
        Instant endedAt,

        @Schema(maxLength = 2000, examples = "The customer merged with another one") @Nullable
        String closeReason) {

    public static final PlanProgress BEGUN =
            new PlanProgress(PlanStatus.DRAFT, null, null, null, null, null, null, null, null, null);

    /** @param start of the contract; null without one */
    PlanProgress submitted(Caller by, Instant at, @Nullable LocalDate start) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new PlanProgress(
                PlanStatus.SUBMITTED,
                at,
                day,
                by.subject(),
                by.partnerId(),
                start,
                start == null ? null : Timeliness.isTimely(start, day),
                null,
                null,
                null);
    }

    PlanProgress activated(Instant at) {
        return with(PlanStatus.ACTIVE, at, null, null);
    }

    /** @param reason of a closing; null when it was achieved */
    PlanProgress ended(PlanStatus as, Instant at, @Nullable String reason) {
        return with(as, activatedAt, at, reason);
    }

    private PlanProgress with(
            PlanStatus next, @Nullable Instant activated, @Nullable Instant ended, @Nullable String reason) {
        return new PlanProgress(
                next,
                submittedAt,
                submittedOn,
                submittedBy,
                submittedByPartner,
                contractStart,
                timely,
                activated,
                ended,
                reason);
    }
}
