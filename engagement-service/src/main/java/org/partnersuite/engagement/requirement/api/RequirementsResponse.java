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
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.engagement.requirement.Requirement.State;
import org.partnersuite.platform.rest.Fault;

@Schema(name = "Requirements", description = "Why a deal is not on the dashboard: the state of each requirement.")
record RequirementsResponse(
        UUID opportunityId,

        @Schema(description = "Number of unmet requirements of level REQUIRED.", examples = "2")
        int missing,

        @Schema(description = "Number of unmet requirements of level RECOMMENDED.", examples = "1")
        int missingRecommended,

        List<Entry> requirements,
        Instant evaluatedAt) {

    /** One requirement. */
    @Schema(name = "RequirementEntry", description = "State of one requirement of an opportunity.")
    record Entry(
            Requirement key,
            State state,
            Level level,

            @Schema(
                    description = "Last day on which it is not asked yet. Only of requirements with a deadline.",
                    examples = "2024-03-15")
            @Nullable
            LocalDate dueOn,

            @Schema(
                    description =
                            "First day on which the requirement applies; absent when it has always applied. It does"
                                    + " not apply to opportunities that closed before.",
                    examples = "2023-11-30")
            @Nullable
            LocalDate inForceFrom,

            @Schema(description = "Facts from which the state is derived.", examples = "No use case is named.")
            String derivedFrom,

            @Schema(description = "Effect on the dashboards.", examples = "The dashboard shows the briefing's status.")
            String effect,

            @Schema(description = "How to satisfy it.", examples = "Name a wx_ code in useCases.")
            String howTo,

            @Schema(description = "Call that satisfies it.") Fault.SuggestedCall satisfiedBy) {}

    static RequirementsResponse of(Check check) {
        Facts facts = check.facts();
        List<Entry> entries =
                check.findings().stream().map(finding -> entry(facts, finding)).toList();
        return new RequirementsResponse(
                facts.opportunityId(),
                missing(entries, Level.REQUIRED),
                missing(entries, Level.RECOMMENDED),
                entries,
                facts.at());
    }

    private static int missing(List<Entry> entries, Level level) {
        return (int) entries.stream()
                .filter(entry -> entry.state() == State.MISSING && entry.level() == level)
                .count();
    }

    private static Entry entry(Facts facts, Finding finding) {
        Requirement requirement = finding.requirement();
        return new Entry(
                requirement,
                finding.state(),
                requirement.level(),
                finding.dueOn(),
                requirement.inForceFrom(),
                finding.derivedFrom(),
                requirement.effect(),
                requirement.howTo(),
                requirement.suggestedCall(facts.opportunityId(), facts.accountId()));
    }
}
