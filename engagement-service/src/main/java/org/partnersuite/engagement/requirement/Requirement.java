package org.partnersuite.engagement.requirement;

import static org.partnersuite.engagement.requirement.Scope.FROM_DESIGN;
import static org.partnersuite.engagement.requirement.Scope.FROM_QUALIFY;
import static org.partnersuite.engagement.requirement.Scope.INITIATIVE_OF_ACCOUNT;
import static org.partnersuite.engagement.requirement.Scope.JOINT;
import static org.partnersuite.engagement.requirement.Scope.LED_BY_TECHNOLOGY;
import static org.partnersuite.engagement.requirement.Scope.LOST_OR_BLOCKED;
import static org.partnersuite.engagement.requirement.Scope.OF_WATSONX;
import static org.partnersuite.engagement.requirement.Scope.OPEN;
import static org.partnersuite.engagement.requirement.Scope.TECHNICALLY_ENGAGED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault.SuggestedCall;

/**
 * Rules of executives for recording watsonx deals (EN-11). Each entry is a rule: start date, affected opportunities,
 * condition, effect on the dashboards, and the call that satisfies it. A rule applies to opportunities of watsonx that
 * were open on its start date or created later.
 */
public enum Requirement {
    WATSONX_OFFERING(
            null,
            Level.REQUIRED,
            List.of(OF_WATSONX),
            Deadline.NONE,
            Facts::watsonxOffering,
            "A watsonx offering is among its lines.",
            "No watsonx offering is among its lines, so no watsonx view contains it.",
            "Add a product line with a watsonx offering.",
            "PATCH",
            "/opportunities/{id}",
            "Without it, no watsonx view contains the opportunity."),
    STRATEGIC_INITIATIVE(
            null,
            Level.REQUIRED,
            List.of(OF_WATSONX, INITIATIVE_OF_ACCOUNT),
            Deadline.NONE,
            Facts::strategicInitiative,
            "It is linked to a strategic initiative.",
            "It is not linked to a strategic initiative.",
            "Name a strategic initiative of the account in initiativeId.",
            "PATCH",
            "/opportunities/{id}",
            "The dashboard of upcoming use cases contains it."),
    CLIENT_BRIEFING(
            null,
            Level.REQUIRED,
            List.of(OF_WATSONX),
            Deadline.NONE,
            Facts::briefing,
            "A client briefing with its dates is recorded.",
            "No client briefing with dates is recorded.",
            "Record an activity of type CLIENT_BRIEFING with its dates; planned ones suffice.",
            "POST",
            "/activities",
            "The dashboard shows the briefing's status."),
    DEAL_SUPPORT_REQUEST(
            null,
            Level.REQUIRED,
            List.of(OF_WATSONX, FROM_QUALIFY, TECHNICALLY_ENGAGED),
            Deadline.NONE,
            Facts::pilotRequest,
            "A deal-support request for a watsonx pilot is recorded.",
            "No deal-support request for a watsonx pilot is recorded.",
            "Request deal support for a watsonx pilot.",
            "POST",
            "/deal-support-requests",
            "None of its own: it brings the record of the pilot."),
    ROADBLOCKS(
            LocalDate.of(2023, 8, 25),
            Level.REQUIRED,
            List.of(OF_WATSONX, LOST_OR_BLOCKED),
            Deadline.NONE,
            Facts::roadblock,
            "A roadblock is recorded.",
            "No roadblock is recorded although the opportunity is blocked.",
            "Record what blocks the opportunity as a roadblock.",
            "POST",
            "/roadblocks",
            "The dashboard shows its roadblocks."),
    ROADBLOCKS_BY_AGE(
            LocalDate.of(2023, 8, 25),
            Level.RECOMMENDED,
            List.of(OF_WATSONX, OPEN),
            Deadline.IN_STAGE,
            Facts::roadblock,
            "A roadblock is recorded.",
            "No roadblock is recorded although the opportunity is long in its stage.",
            "Record what holds the opportunity up as a roadblock.",
            "POST",
            "/roadblocks",
            "The dashboard shows its roadblocks."),
    PILOT_BY_CLIENT_ENGINEERING(
            LocalDate.of(2023, 9, 1),
            Level.REQUIRED,
            List.of(OF_WATSONX, FROM_DESIGN, TECHNICALLY_ENGAGED),
            Deadline.AT_DESIGN,
            Facts::pilot,
            "A pilot of Client Engineering is recorded.",
            "No pilot of Client Engineering is recorded.",
            "Record a PROOF_OF_VALUE or MVP of source CLIENT_ENGINEERING; a planned one suffices.",
            "POST",
            "/activities",
            "The dashboard shows the pilot's status."),
    SEPARATE_TECHNOLOGY_OPPORTUNITY(
            LocalDate.of(2023, 10, 23),
            Level.REQUIRED,
            List.of(OF_WATSONX, JOINT, LED_BY_TECHNOLOGY),
            Deadline.NONE,
            facts -> facts.itspatch() && facts.counterpart(),
            "It carries ITSPATCH and is linked to a consulting opportunity.",
            "It does not carry ITSPATCH, or no consulting opportunity is linked with it.",
            "Set counterpartId to the consulting opportunity, and ITSPATCH in strategyCodes.",
            "PATCH",
            "/opportunities/{id}",
            "It is counted as a joint deal."),
    USE_CASE(
            LocalDate.of(2023, 11, 30),
            Level.REQUIRED,
            List.of(OF_WATSONX),
            Deadline.NONE,
            Facts::useCase,
            "A use case is named.",
            "No use case is named.",
            "Name a wx_ code in useCases.",
            "PATCH",
            "/opportunities/{id}",
            "Use-case tracking contains it."),
    ACCOUNT_PLAN(
            LocalDate.of(2023, 12, 28),
            Level.REQUIRED,
            List.of(OF_WATSONX),
            Deadline.NONE,
            Facts::accountPlan,
            "The account has a plan with a watsonx strategy.",
            "The account has no plan with a watsonx strategy.",
            "Write the account's plan with its watsonx strategy.",
            "PUT",
            "/accounts/{accountId}/plan",
            "None is known.");

    private final @Nullable LocalDate inForceFrom;
    private final Level level;
    private final List<Scope> scopes;
    private final Deadline deadline;
    private final Predicate<Facts> satisfied;
    private final String holds;
    private final String lacks;
    private final String howTo;
    private final String method;
    private final String path;
    private final String effect;

    Requirement(
            @Nullable LocalDate inForceFrom,
            Level level,
            List<Scope> scopes,
            Deadline deadline,
            Predicate<Facts> satisfied,
            String holds,
            String lacks,
            String howTo,
            String method,
            String path,
            String effect) {
        this.inForceFrom = inForceFrom;
        this.level = level;
        this.scopes = scopes;
        this.deadline = deadline;
        this.satisfied = satisfied;
        this.holds = holds;
        this.lacks = lacks;
        this.howTo = howTo;
        this.method = method;
        this.path = path;
        this.effect = effect;
    }

    /** Null when it has been so from the start. */
    public @Nullable LocalDate inForceFrom() {
        return inForceFrom;
    }

    public Level level() {
        return level;
    }

    public String howTo() {
        return howTo;
    }

    /** What the dashboards show when it is satisfied. */
    public String effect() {
        return effect;
    }

    /** The call that satisfies it. */
    public SuggestedCall suggestedCall(UUID opportunityId, UUID accountId) {
        return new SuggestedCall(
                method,
                "/v1/engagement"
                        + path.replace("{id}", opportunityId.toString()).replace("{accountId}", accountId.toString()));
    }

    /** Checks an opportunity against this rule. */
    Finding check(Facts facts) {
        for (Scope scope : scopes) {
            if (!scope.holds(facts)) {
                return notApplicable(scope.sentence(), null);
            }
        }
        if (inForceFrom != null && !facts.openOn(inForceFrom)) {
            return notApplicable(
                    "It closed on " + facts.closedOn() + ", before the requirement applied from " + inForceFrom + ".",
                    null);
        }
        LocalDate dueOn = deadline.of(facts);
        if (dueOn != null && !facts.countedUntil().isAfter(dueOn)) {
            return notApplicable(deadline.sentence(dueOn), facts.lost() ? null : dueOn);
        }
        return satisfied.test(facts)
                ? new Finding(this, State.SATISFIED, holds, null)
                : new Finding(this, State.MISSING, lacks, dueOn);
    }

    private Finding notApplicable(String why, @Nullable LocalDate dueOn) {
        return new Finding(this, State.NOT_APPLICABLE, why, dueOn);
    }

    /** Whether a rule is asked of everybody, or recommended. */
    public enum Level {
        REQUIRED,
        RECOMMENDED
    }

    /** State of a rule for an opportunity. */
    public enum State {
        SATISFIED,
        MISSING,
        NOT_APPLICABLE
    }

    /**
     * Result of one rule.
     *
     * @param derivedFrom why, in a sentence
     * @param dueOn the last day on which it is not missing yet; null without a deadline, or when it is satisfied
     */
    public record Finding(
            Requirement requirement,
            State state,
            String derivedFrom,
            @Nullable LocalDate dueOn) {}
}
