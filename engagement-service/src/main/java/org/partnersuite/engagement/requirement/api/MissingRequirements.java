package org.partnersuite.engagement.requirement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.requirement.Requirement;
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.Fault;

@Schema(name = "MissingRequirements", description = "An opportunity and its unmet requirements.")
record MissingRequirements(
        UUID opportunityId,

        @Schema(maxLength = 300, examples = "Talent assistant for stores")
        String name,

        UUID accountId,
        @Schema(maxLength = 200, examples = "jane") String owner,

        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "DESIGN")
        Stage stage,

        @Schema(description = "Unmet requirements of level REQUIRED.")
        List<Missing> missing,

        @Schema(description = "Unmet requirements of level RECOMMENDED.")
        List<Missing> recommended,

        @Schema(description = "Time of the evaluation. A change of the opportunity is evaluated within a second.")
        Instant evaluatedAt) {

    /** A requirement that is not satisfied. */
    @Schema(name = "MissingRequirement", description = "An unmet requirement and the call that satisfies it.")
    record Missing(
            Requirement key,
            Level level,

            @Schema(
                    description = "First day on which the requirement applies; absent when it has always applied.",
                    examples = "2023-11-30")
            @Nullable
            LocalDate inForceFrom,

            @Schema(examples = "Name a wx_ code in useCases.")
            String howTo,

            @Schema(description = "Call that satisfies it.") Fault.SuggestedCall satisfiedBy) {}

    /** A row of the list. */
    public record Row(
            UUID opportunityId,
            String name,
            UUID accountId,
            String owner,
            Stage stage,
            List<Requirement> missing,
            List<Requirement> recommended,
            Instant evaluatedAt) {}

    static MissingRequirements of(Row row) {
        return new MissingRequirements(
                row.opportunityId,
                row.name,
                row.accountId,
                row.owner,
                row.stage,
                missing(row.missing, row),
                missing(row.recommended, row),
                row.evaluatedAt);
    }

    private static List<Missing> missing(List<Requirement> requirements, Row row) {
        return requirements.stream()
                .map(each -> missing(each, row.opportunityId, row.accountId))
                .toList();
    }

    private static Missing missing(Requirement requirement, UUID opportunityId, UUID accountId) {
        return new Missing(
                requirement,
                requirement.level(),
                requirement.inForceFrom(),
                requirement.howTo(),
                requirement.suggestedCall(opportunityId, accountId));
    }
}
