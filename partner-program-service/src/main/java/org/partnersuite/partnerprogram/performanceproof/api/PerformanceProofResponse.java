package org.partnersuite.partnerprogram.performanceproof.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.performanceproof.PerformanceProof;
import org.partnersuite.partnerprogram.performanceproof.ProofStatus;

/** A proof of performance for ACTIVATE. */
@Schema(name = "PerformanceProof")
record PerformanceProofResponse(
        UUID id,
        long version,
        UUID partnerId,
        UUID subscriptionId,
        LocalDate activatedOn,

        @Schema(description = "How many licences are activated by then, of all.")
        int licences,

        String note,
        @Nullable String link,

        @Schema(description = "Only an accepted one counts.")
        ProofStatus status,

        @Schema(description = "Why it was accepted or rejected.") @Nullable
        String decisionNote,

        Instant createdAt,
        Instant updatedAt) {

    static PerformanceProofResponse of(PerformanceProof proof) {
        return new PerformanceProofResponse(
                proof.id(),
                proof.version(),
                proof.partnerId(),
                proof.subscriptionId(),
                proof.activatedOn(),
                proof.licences(),
                proof.note(),
                proof.link(),
                proof.status(),
                proof.decisionNote(),
                proof.createdAt(),
                proof.updatedAt());
    }
}
