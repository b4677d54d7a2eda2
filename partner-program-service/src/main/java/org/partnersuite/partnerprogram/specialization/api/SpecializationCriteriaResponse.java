package org.partnersuite.partnerprogram.specialization.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.specialization.Finding;
import org.partnersuite.partnerprogram.specialization.NeedState;
import org.partnersuite.partnerprogram.specialization.SpecializationLevel;
import org.partnersuite.partnerprogram.specialization.SpecializationRequirements;
import org.partnersuite.partnerprogram.specialization.SpecializationState;

@Schema(name = "SpecializationCriteria", description = "What an application has of what it needs, on a day.")
record SpecializationCriteriaResponse(
        UUID specializationId,
        SpecializationLevel level,
        LocalDate on,
        @Schema(description = "Whether every need is met.") boolean met,
        @Schema(description = "People and references.") List<NeedState> needs,

        @Schema(description = "What the audit goes through.")
        List<AuditItemResponse> audit) {

    /** An item of the audit and what was found of it. */
    @Schema(name = "SpecializationAuditState")
    record AuditItemResponse(
            @Schema(maxLength = 40, examples = "HANDOFFS") String key,
            SpecializationRequirements.AuditPart part,

            @Schema(maxLength = 500, examples = "hand-off processes between functions and roles")
            String text,

            @Schema(description = "Absent until it was looked at.") @Nullable
            Finding finding) {}

    static SpecializationCriteriaResponse of(SpecializationState state) {
        Map<String, Finding> findings = state.of().findings();
        return new SpecializationCriteriaResponse(
                state.of().id(),
                state.of().level(),
                state.on(),
                state.needs().stream().allMatch(need -> need.shortBy() == 0),
                state.needs(),
                state.requirements().audit().stream()
                        .map(item ->
                                new AuditItemResponse(item.key(), item.part(), item.text(), findings.get(item.key())))
                        .toList());
    }
}
