package org.partnersuite.partnerprogram.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A measure of all participating partners on a day.
 *
 * @param day the measuring day, D
 * @param asOf the instant whose knowledge of deals and rates counts
 * @param partners how many are measured
 * @param done how many of them are
 * @param failed how many of those cannot be
 * @param effectiveOn the day from which changed tiers hold; null until it is published
 */
public record AssessmentRun(
        UUID id,
        long version,
        LocalDate day,
        int programYear,
        int edition,
        Instant asOf,
        RunStatus status,
        int partners,
        int done,
        int failed,
        String askedBy,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable LocalDate effectiveOn,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static AssessmentRun begun(
            UUID id, LocalDate day, int edition, Instant asOf, int partners, String askedBy, Instant now) {
        return new AssessmentRun(
                id,
                1,
                day,
                day.getYear(),
                edition,
                asOf,
                partners == 0 ? RunStatus.COMPUTED : RunStatus.COMPUTING,
                partners,
                0,
                0,
                askedBy,
                null,
                null,
                null,
                now,
                now);
    }

    AssessmentRun further(int more, int moreFailed, Instant now) {
        return with(
                done + more == partners ? RunStatus.COMPUTED : status,
                done + more,
                failed + moreFailed,
                publishedBy,
                publishedAt,
                effectiveOn,
                now);
    }

    AssessmentRun published(String by, LocalDate effective, Instant now) {
        return with(RunStatus.PUBLISHED, done, failed, by, now, effective, now);
    }

    private AssessmentRun with(
            RunStatus nextStatus,
            int nextDone,
            int nextFailed,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable LocalDate effective,
            Instant now) {
        return new AssessmentRun(
                id,
                version + 1,
                day,
                programYear,
                edition,
                asOf,
                nextStatus,
                partners,
                nextDone,
                nextFailed,
                askedBy,
                by,
                at,
                effective,
                createdAt,
                now);
    }
}
