package org.partnersuite.engagement.dealsupport.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.DealSupportRequest;
import org.partnersuite.engagement.dealsupport.SupportDetails;
import org.partnersuite.engagement.dealsupport.SupportProgress;
import org.partnersuite.engagement.dealsupport.SupportStatus;

@Schema(name = "DealSupportRequest", description = "A request for client engineering's help.")
record DealSupportRequestResponse(
        UUID id,
        @Schema(examples = "3") long version,
        UUID opportunityId,

        @Schema(description = "The opportunity's.") UUID accountId,

        @Schema(examples = "WATSONX_PILOT") String help,
        @Schema(examples = "watsonx.ai") String offering,
        @Schema(examples = "2026-04-13") LocalDate desiredStart,
        @Nullable String note,
        SupportStatus status,

        @Schema(description = "Of the last move, or of the request.")
        Instant statusSince,

        @Schema(description = "From ASSIGNED to IN_DELIVERY it holds a place of its squad.")
        boolean holdsPlace,

        @Schema(description = "The squad it is or was last assigned to.") @Nullable
        UUID squadId,

        @Schema(description = "When the squad and the sales team meet.", examples = "2026-04-02") @Nullable
        LocalDate interlockOn,

        @Schema(description = "Why it was declined or withdrawn.") @Nullable
        String reason,

        @Schema(description = "What came of it, once it is closed.") @Nullable
        String outcome,

        @Schema(description = "Subject of the token that asked.", examples = "jane")
        String requestedBy,

        Instant createdAt,
        Instant updatedAt) {

    static DealSupportRequestResponse of(DealSupportRequest request) {
        SupportDetails details = request.details();
        SupportProgress progress = request.progress();
        return new DealSupportRequestResponse(
                request.id(),
                request.version(),
                details.opportunityId(),
                request.accountId(),
                details.help(),
                details.offering(),
                details.desiredStart(),
                details.note(),
                progress.status(),
                progress.since(),
                progress.status().holdsPlace(),
                progress.squadId(),
                progress.interlockOn(),
                progress.reason(),
                progress.outcome(),
                request.requestedBy(),
                request.createdAt(),
                request.updatedAt());
    }
}
