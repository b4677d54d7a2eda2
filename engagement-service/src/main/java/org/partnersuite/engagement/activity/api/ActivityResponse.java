package org.partnersuite.engagement.activity.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.Activity;
import org.partnersuite.engagement.activity.ActivityDates;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.ActivityWarning;
import org.partnersuite.engagement.activity.Cancellation;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.PilotAgreement;
import org.partnersuite.engagement.activity.SeenActivity;
import org.partnersuite.engagement.activity.WorkshopKind;

@Schema(name = "Activity", description = "Technical work on an opportunity.")
record ActivityResponse(
        UUID id,
        @Schema(examples = "3") long version,
        UUID opportunityId,

        @Schema(description = "The account of the opportunity.")
        UUID accountId,

        ActivityType type,

        @Schema(description = "What a workshop is for.") @Nullable
        WorkshopKind workshopKind,

        @Schema(examples = "What a talent assistant can do for stores")
        String subject,

        ActivitySource source,

        @Schema(description = "The offering that it is most about.", examples = "30AX6") @Nullable
        String l30,

        @Schema(description = "Who leads it.", examples = "joe")
        String technicalSeller,

        @Schema(description = "Who else takes part.", examples = "[\"ann\"]")
        List<String> team,

        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedStart,
        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedEnd,
        @Schema(examples = "2026-02-11") @Nullable LocalDate actualStart,
        @Schema(examples = "2026-02-11") @Nullable LocalDate actualEnd,
        Status status,
        PilotCount countsAsPilot,

        @Schema(description = "Whether it progressed the opportunity.") @Nullable
        Outcome outcome,

        @Nullable Cancellation cancellation,

        @Schema(examples = "Nine of ten answers are rated helpful") @Nullable
        String successCriteria,

        @Schema(examples = "Two store managers, for two hours a day") @Nullable
        String clientParticipation,

        @Schema(examples = "Answer questions of new staff in ten stores") @Nullable
        String agreedUseCase,

        ActivityRequest.CommittedPeople committedPeople,

        @Schema(description = "What is worth a look, though nothing forbids it.")
        List<Warning> warnings,

        Instant createdAt,
        Instant updatedAt) {

    @Schema(name = "ActivityStatusDerived", description = "Where it stands, which follows from its dates.")
    record Status(
            ActivityStatus value,

            @Schema(examples = "Its actual end is 2026-02-11.")
            String derivedFrom) {}

    @Schema(
            name = "PilotCountDerived",
            description = "Whether the record counts as a pilot: from 2023-09-01 only those of CLIENT_ENGINEERING do.")
    record PilotCount(
            boolean value,

            @Schema(examples = "A PROOF_OF_VALUE that client engineering recorded.")
            String derivedFrom) {}

    @Schema(name = "ActivityWarning", description = "Worth a look, though nothing forbids it.")
    record Warning(
            @Schema(description = "Stable key for programs.", examples = "few_engagements_before_mvp")
            String key,

            @Schema(examples = "Typically two or more other engagements are completed before an MVP.")
            String sentence,

            @Schema(examples = "other engagements of the opportunity completed before its start: 1")
            String derivedFrom) {
        static Warning of(ActivityWarning warning, SeenActivity seen) {
            return new Warning(warning.key(), warning.sentence(), warning.derivedFrom(seen));
        }
    }

    static ActivityResponse of(SeenActivity seen) {
        Activity activity = seen.activity();
        ActivityDetails details = activity.details();
        ActivityDates dates = details.dates();
        PilotAgreement agreement = details.agreement();
        return new ActivityResponse(
                activity.id(),
                activity.version(),
                activity.opportunityId(),
                activity.accountId(),
                details.type(),
                details.workshopKind(),
                details.subject(),
                details.source(),
                details.l30(),
                details.technicalSeller(),
                details.team(),
                dates.plannedStart(),
                dates.plannedEnd(),
                dates.actualStart(),
                dates.actualEnd(),
                new Status(activity.status().value(), activity.status().derivedFrom()),
                new PilotCount(
                        activity.countsAsPilot().value(),
                        activity.countsAsPilot().derivedFrom()),
                details.outcome(),
                activity.cancellation(),
                agreement.successCriteria(),
                agreement.clientParticipation(),
                agreement.agreedUseCase(),
                ActivityRequest.CommittedPeople.of(agreement),
                seen.warnings().stream()
                        .map(warning -> Warning.of(warning, seen))
                        .toList(),
                activity.createdAt(),
                activity.updatedAt());
    }
}
