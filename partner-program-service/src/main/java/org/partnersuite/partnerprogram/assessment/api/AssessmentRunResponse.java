package org.partnersuite.partnerprogram.assessment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.AssessmentRun;
import org.partnersuite.partnerprogram.assessment.RunStatus;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "AssessmentRun", description = "A measure of all participating partners on a day.")
record AssessmentRunResponse(
        UUID id,
        @Schema(examples = "2") long version,

        @Schema(description = "Measuring day.") LocalDate day,

        @Schema(description = "Year in which it is published once by an edition.", examples = "2026")
        int programYear,

        @Schema(examples = "1") int edition,

        @Schema(description = "Instant whose knowledge of deals and rates counts.")
        Instant asOf,

        RunStatus status,

        @Schema(description = "Number of partners to measure.", examples = "2000")
        int partners,

        @Schema(description = "How many are measured.", examples = "1200")
        int done,

        @Schema(description = "How many of those could not be; see parked work.", examples = "0")
        int failed,

        @Schema(maxLength = TextBounds.SUBJECT) String askedBy,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Absent until it is published.") @Nullable
        String publishedBy,

        @Nullable Instant publishedAt,

        @Schema(description = "First day of changed tiers; absent until it is published.") @Nullable
        LocalDate effectiveOn,

        Instant createdAt,
        Instant updatedAt) {

    static AssessmentRunResponse of(AssessmentRun run) {
        return new AssessmentRunResponse(
                run.id(),
                run.version(),
                run.day(),
                run.programYear(),
                run.edition(),
                run.asOf(),
                run.status(),
                run.partners(),
                run.done(),
                run.failed(),
                run.askedBy(),
                run.publishedBy(),
                run.publishedAt(),
                run.effectiveOn(),
                run.createdAt(),
                run.updatedAt());
    }
}
