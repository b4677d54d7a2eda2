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
import org.partnersuite.engagement.activity.Artefact;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.PilotAgreement;
import org.partnersuite.engagement.activity.PilotAgreement.CommittedPeople;
import org.partnersuite.engagement.activity.PilotSide;
import org.partnersuite.engagement.activity.ProofKind;
import org.partnersuite.engagement.activity.ProofMeans;
import org.partnersuite.engagement.activity.TypeFacts;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;

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

        @Nullable CommittedPeople committedPeople,

        @Schema(description = "Kind of a PROOF_OF_VALUE.") @Nullable
        ProofKind proofKind,

        @Schema(description = "Means of a PROOF_OF_VALUE.") @Nullable
        ProofMeans proofMeans,

        @Schema(description = "Whose use case a PROOF_OF_VALUE is on.") @Nullable
        PilotSide proofUseCase,

        @Schema(description = "Whose environment an MVP runs in; the client's is preferred.") @Nullable
        PilotSide environment,

        @Schema(description = "Whether an MVP uses data of the client.") @Nullable
        Boolean clientData,

        @Schema(description = "Whether an MVP uses applications of the client.") @Nullable
        Boolean clientApplications,

        @Schema(
                description = "Day on which an MVP was presented jointly to the client's decision makers. Not in the"
                        + " future.",
                examples = "2026-05-20")
        @Nullable
        LocalDate presentedOn,

        @Schema(
                description = "Day on which an MVP was handed over to the customer success manager. Not in the future.",
                examples = "2026-05-29")
        @Nullable
        LocalDate handedOverOn,

        @Size(max = 20)
        @Schema(
                description = "What was customised in a CUSTOM_DEMO: codes of demo-customizations.",
                examples = "[\"CLIENT_NAME\",\"INDUSTRY\"]")
        @Nullable
        List<@NotBlank @Size(max = 100) String> customized,

        @Schema(description = "Whether a CUSTOM_DEMO used an asset of Tech Zone.") @Nullable
        Boolean techZoneAsset,

        @Size(max = 100) @Schema(description = "Artefacts of a TECHNICAL_ARCHITECTURE.") @Nullable
        List<Artefact> artefacts,

        @Schema(description = "Id of the client engineering project that carries it, in the system that holds it.")
        @Nullable
        ExternalId project) {

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
                        agreement(),
                        facts(),
                        project));
    }

    private TypeFacts facts() {
        return new TypeFacts(
                proofKind,
                proofMeans,
                proofUseCase,
                environment,
                clientData,
                clientApplications,
                presentedOn,
                handedOverOn,
                orEmpty(customized),
                techZoneAsset,
                Objects.requireNonNullElse(artefacts, List.of()));
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
