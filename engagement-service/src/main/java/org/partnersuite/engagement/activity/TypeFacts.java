package org.partnersuite.engagement.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What only the activities of one type have (EN-8).
 *
 * @param presentedOn the day on which an MVP was presented jointly to the client's decision makers
 * @param handedOverOn the day on which an MVP was handed over to the customer success manager
 * @param customized codes of what was customised in a demo
 */
public record TypeFacts(
        @Schema(description = "Proof of value: its kind.") @Nullable
        ProofKind proofKind,

        @Schema(description = "Proof of value: its means.") @Nullable
        ProofMeans proofMeans,

        @Schema(description = "Proof of value: whose use case it is on.") @Nullable
        PilotSide proofUseCase,

        @Schema(description = "MVP: whose environment it runs in.") @Nullable
        PilotSide environment,

        @Schema(description = "MVP: whether it uses data of the client.") @Nullable
        Boolean clientData,

        @Schema(description = "MVP: whether it uses applications of the client.") @Nullable
        Boolean clientApplications,

        @Schema(
                description = "MVP: day on which it was presented jointly to the client's decision makers.",
                examples = "2026-05-20")
        @Nullable
        LocalDate presentedOn,

        @Schema(
                description = "MVP: day on which it was handed over to the customer success manager.",
                examples = "2026-05-29")
        @Nullable
        LocalDate handedOverOn,

        @Schema(
                description = "Custom demo: what was customised, codes of demo-customizations.",
                examples = "[\"CLIENT_NAME\",\"INDUSTRY\"]")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> customized,

        @Schema(description = "Custom demo: whether an asset of Tech Zone was used.") @Nullable
        Boolean techZoneAsset,

        @Schema(description = "Technical architecture: its artefacts.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonColumn
        List<Artefact> artefacts) {
    public static final TypeFacts NONE =
            new TypeFacts(null, null, null, null, null, null, null, null, List.of(), null, List.of());

    public TypeFacts {
        customized = List.copyOf(customized);
        artefacts = List.copyOf(artefacts);
    }

    /** Each member that is there, with the type of activities that may have it. */
    Map<String, ActivityType> present() {
        Map<String, ActivityType> present = new LinkedHashMap<>();
        add(present, ActivityType.PROOF_OF_VALUE, "proofKind", proofKind);
        add(present, ActivityType.PROOF_OF_VALUE, "proofMeans", proofMeans);
        add(present, ActivityType.PROOF_OF_VALUE, "proofUseCase", proofUseCase);
        add(present, ActivityType.MVP, "environment", environment);
        add(present, ActivityType.MVP, "clientData", clientData);
        add(present, ActivityType.MVP, "clientApplications", clientApplications);
        add(present, ActivityType.MVP, "presentedOn", presentedOn);
        add(present, ActivityType.MVP, "handedOverOn", handedOverOn);
        add(present, ActivityType.CUSTOM_DEMO, "customized", customized.isEmpty() ? null : customized);
        add(present, ActivityType.CUSTOM_DEMO, "techZoneAsset", techZoneAsset);
        add(present, ActivityType.TECHNICAL_ARCHITECTURE, "artefacts", artefacts.isEmpty() ? null : artefacts);
        return present;
    }

    private static void add(Map<String, ActivityType> to, ActivityType type, String member, @Nullable Object value) {
        if (value != null) {
            to.put(member, type);
        }
    }
}
