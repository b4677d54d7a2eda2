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
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "ActivityRequest",
        description = "Writable fields of a technical activity. Its status is derived from its dates.",
        examples = """
                {"opportunityId":"01976b3c-5d00-7a10-8f00-000000000003","type":"CLIENT_BRIEFING",
                 "subject":"What a talent assistant can do for stores","source":"TECH_SALES","l30":"30AX6",
                 "technicalSeller":"joe","team":["ann"],"plannedStart":"2026-02-10","plannedEnd":"2026-02-10",
                 "actualStart":"2026-02-11","actualEnd":"2026-02-11","outcome":"PROGRESSED"}""")
record ActivityRequest(
        @Schema(description = "Opportunity of the activity. Immutable.") @ByKey("opportunity")
        UUID opportunityId,

        ActivityType type,

        @Schema(description = "Purpose of a workshop. Only for workshops.") @Nullable
        WorkshopKind workshopKind,

        @NotBlank @Size(max = 300) @Schema(examples = "What a talent assistant can do for stores")
        String subject,

        @Schema(
                description = "Source of the record. client-engineering and technical-lead write CLIENT_ENGINEERING,"
                        + " seller and technical-lead write TECH_SALES, integration and admin write both.")
        ActivitySource source,

        @Size(min = 1, max = 100)
        @Schema(description = "Main offering of the activity: its L30 code or offering code.", examples = "30AX6")
        @Nullable
        String l30,

        @NotBlank @Size(max = 200) @Schema(description = "Person who leads the activity.", examples = "joe")
        String technicalSeller,

        @Size(max = 100) @Schema(description = "Other participants.", examples = "[\"ann\"]") @Nullable
        List<@NotBlank @Size(max = 200) String> team,

        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedStart,
        @Schema(examples = "2026-02-10") @Nullable LocalDate plannedEnd,

        @Schema(description = "Not in the future.", examples = "2026-02-11") @Nullable
        LocalDate actualStart,

        @Schema(description = "Not in the future. Requires actualStart.", examples = "2026-02-11") @Nullable
        LocalDate actualEnd,

        @Schema(description = "Whether a completed activity progressed the opportunity.") @Nullable
        Outcome outcome,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "Required before a PROOF_OF_VALUE starts.",
                examples = "Nine of ten answers are rated helpful")
        @Nullable
        String successCriteria,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "Agreed participation of the client. Required before a PROOF_OF_VALUE starts.",
                examples = "Two store managers, for two hours a day")
        @Nullable
        String clientParticipation,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "Use case agreed with the client. Required before an MVP starts.",
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
