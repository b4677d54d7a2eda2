package org.partnersuite.engagement.requirement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.requirement.Check;
import org.partnersuite.engagement.requirement.Facts;
import org.partnersuite.engagement.requirement.Requirement;
import org.partnersuite.engagement.requirement.Requirement.Finding;
import org.partnersuite.engagement.requirement.Requirement.State;
import org.partnersuite.platform.rest.Fault;

@Schema(name = "Requirements", description = "Why a deal is not on the dashboard, requirement by requirement.")
record RequirementsResponse(
        UUID opportunityId,

        @Schema(description = "How many are missing.", examples = "2")
        int missing,

        List<Entry> requirements,
        Instant evaluatedAt) {

    /** One requirement. */
    @Schema(name = "RequirementEntry", description = "How the opportunity stands to one requirement.")
    record Entry(
            Requirement key,
            State state,

            @Schema(
                    description = "Since when it is asked; absent when it always was. Opportunities that closed before"
                            + " are not asked.",
                    examples = "2023-11-30")
            @Nullable
            LocalDate inForceFrom,

            @Schema(description = "What the state follows from.", examples = "No use case is named.")
            String derivedFrom,

            @Schema(description = "How to satisfy it.", examples = "Name a wx_ code in useCases.")
            String howTo,

            @Schema(description = "The call that satisfies it.")
            Fault.SuggestedCall satisfiedBy) {}

    static RequirementsResponse of(Check check) {
        Facts facts = check.facts();
        List<Entry> entries =
                check.findings().stream().map(finding -> entry(facts, finding)).toList();
        long missing =
                entries.stream().filter(entry -> entry.state() == State.MISSING).count();
        return new RequirementsResponse(facts.opportunityId(), (int) missing, entries, facts.at());
    }

    private static Entry entry(Facts facts, Finding finding) {
        Requirement requirement = finding.requirement();
        return new Entry(
                requirement,
                finding.state(),
                requirement.inForceFrom(),
                finding.derivedFrom(),
                requirement.howTo(),
                requirement.suggestedCall(facts.opportunityId(), facts.accountId()));
    }
}
