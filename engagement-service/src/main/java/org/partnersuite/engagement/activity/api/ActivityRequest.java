package org.partnersuite.engagement.activity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.ActivityDates;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivityDraft;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.PilotAgreement;
import org.partnersuite.engagement.activity.PilotAgreement.CommittedPeople;
import org.partnersuite.engagement.activity.WorkshopKind;

@Schema(
        name = "ActivityRequest",
        description = "What may be written of a technical activity. Its status is not: it follows from the dates.",
        examples = """
                {"opportunityId":"01976b3c-5d00-7a10-8f00-000000000003","type":"CLIENT_BRIEFING",
                 "subject":"What a talent assistant can do for stores","source":"TECH_SALES","l30":"30AX6",
                 "technicalSeller":"joe","team":["ann"],"plannedStart":"2026-02-10","plannedEnd":"2026-02-10",
                 "actualStart":"2026-02-11","actualEnd":"2026-02-11","outcome":"PROGRESSED"}""")
record ActivityRequest(
        @Schema(description = "The opportunity it is logged on; it stays.")
        UUID opportunityId,

        ActivityType type,

        @Schema(description = "What a workshop is for; only a workshop has it.") @Nullable
        WorkshopKind workshopKind,

        @NotBlank @Size(max = 300) @Schema(examples = "What a talent assistant can do for stores")
        String subject,

        @Schema(
                description =
                        "Whose record it is. CLIENT_ENGINEERING is written by client-engineering and technical-lead,"
                                + " TECH_SALES by seller and technical-lead; integration and admin write both.")
        ActivitySource source,

        @Size(min = 1, max = 100)
        @Schema(description = "The offering that it is most about: its L30 code, or its own code.", examples = "30AX6")
        @Nullable
        String l30,

        @NotBlank @Size(max = 200) @Schema(description = "Who leads it.", examples = "joe")
        String technicalSeller,

        @Size(max = 100) @Schema(description = "Who else takes part.", examples = "[\"ann\"]") @Nullable
        List<@NotBlank @Size(max = 200) String> team,

        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedStart,
        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedEnd,

        @Schema(description = "Not in the future.", examples = "2026-02-11") @Nullable
        LocalDate actualStart,

        @Schema(description = "Not in the future; needs an actual start.", examples = "2026-02-11") @Nullable
        LocalDate actualEnd,

        @Schema(description = "Of a completed activity: whether it progressed the opportunity.") @Nullable
        Outcome outcome,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "A PROOF_OF_VALUE needs it before it starts.",
                examples = "Nine of ten answers are rated helpful")
        @Nullable
        String successCriteria,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "What the client agreed to take part with; a PROOF_OF_VALUE needs it before it starts.",
                examples = "Two store managers, for two hours a day")
        @Nullable
        String clientParticipation,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "The use case that the client agreed to; an MVP needs it before it starts.",
                examples = "Answer questions of new staff in ten stores")
        @Nullable
        String agreedUseCase,

        @Nullable CommittedPeople committedPeople) {

    ActivityDraft draft() {
        return new ActivityDraft(
                opportunityId,
                new ActivityDetails(
                        type,
                        workshopKind,
                        subject,
                        source,
                        l30,
                        technicalSeller,
                        orEmpty(team),
                        new ActivityDates(plannedStart, plannedEnd, actualStart, actualEnd),
                        outcome,
                        agreement()));
    }

    private PilotAgreement agreement() {
        return new PilotAgreement(
                successCriteria,
                clientParticipation,
                agreedUseCase,
                committedPeople == null
                        ? CommittedPeople.NONE
                        : new CommittedPeople(orEmpty(committedPeople.ours()), orEmpty(committedPeople.clients())));
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
