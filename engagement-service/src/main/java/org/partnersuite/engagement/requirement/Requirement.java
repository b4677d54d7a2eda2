package org.partnersuite.engagement.requirement;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.rest.Fault.SuggestedCall;

/**
 * Rules of executives for recording watsonx deals (EN-11). Each entry is a rule: start date, affected opportunities,
 * condition, and the call that satisfies it. A rule applies to opportunities that were open on its start date or
 * created later.
 */
public enum Requirement {
    WATSONX_OFFERING(
            null,
            Scope.ALL,
            Facts::watsonxOffering,
            "A watsonx offering is among its lines.",
            "No watsonx offering is among its lines, so no watsonx view contains it.",
            "Add a product line with a watsonx offering.",
            "PATCH",
            "/opportunities/{id}"),
    STRATEGIC_INITIATIVE(
            null,
            Scope.ALL,
            Facts::strategicInitiative,
            "It is linked to a strategic initiative.",
            "It is not linked to a strategic initiative.",
            "Name a strategic initiative of the account in initiativeId.",
            "PATCH",
            "/opportunities/{id}"),
    CLIENT_BRIEFING(
            null,
            Scope.ALL,
            Facts::briefing,
            "A client briefing with its dates is recorded.",
            "No client briefing with dates is recorded.",
            "Record an activity of type CLIENT_BRIEFING with its dates.",
            "POST",
            "/activities"),
    DEAL_SUPPORT_REQUEST(
            null,
            Scope.FROM_QUALIFY,
            Facts::pilotRequest,
            "A deal-support request for a watsonx pilot is recorded.",
            "No deal-support request for a watsonx pilot is recorded.",
            "Request deal support for a watsonx pilot.",
            "POST",
            "/deal-support-requests"),
    ROADBLOCKS(
            LocalDate.of(2023, 8, 25),
            Scope.IN_TROUBLE,
            Facts::roadblock,
            "A roadblock is recorded.",
            "No roadblock is recorded although the opportunity is blocked.",
            "Record what blocks the opportunity as a roadblock.",
            "POST",
            "/roadblocks"),
    PILOT_BY_CLIENT_ENGINEERING(
            LocalDate.of(2023, 9, 1),
            Scope.FROM_DESIGN,
            Facts::pilot,
            "A pilot of Client Engineering is recorded.",
            "No pilot of Client Engineering is recorded.",
            "Record a PROOF_OF_VALUE or MVP of source CLIENT_ENGINEERING.",
            "POST",
            "/activities"),
    SEPARATE_TECHNOLOGY_OPPORTUNITY(
            LocalDate.of(2023, 10, 23),
            Scope.JOINT,
            Facts::counterpart,
            "Technology and consulting each have a joint opportunity, linked to each other.",
            "No joint opportunity of the other lead organisation is linked.",
            "Set counterpartId to the opportunity of the other lead organisation. Both need ITSPATCH.",
            "PATCH",
            "/opportunities/{id}"),
    USE_CASE(
            LocalDate.of(2023, 11, 30),
            Scope.ALL,
            Facts::useCase,
            "A use case is named.",
            "No use case is named.",
            "Name a wx_ code in useCases.",
            "PATCH",
            "/opportunities/{id}"),
    ACCOUNT_PLAN(
            LocalDate.of(2023, 12, 28),
            Scope.ALL,
            Facts::accountPlan,
            "The account has a plan with a watsonx strategy.",
            "The account has no plan with a watsonx strategy.",
            "Write the account's plan with its watsonx strategy.",
            "PUT",
            "/accounts/{accountId}/plan");

    private final @Nullable LocalDate inForceFrom;
    private final Scope scope;
    private final Predicate<Facts> satisfied;
    private final String holds;
    private final String lacks;
    private final String howTo;
    private final String method;
    private final String path;

    Requirement(
            @Nullable LocalDate inForceFrom,
            Scope scope,
            Predicate<Facts> satisfied,
            String holds,
            String lacks,
            String howTo,
            String method,
            String path) {
        this.inForceFrom = inForceFrom;
        this.scope = scope;
        this.satisfied = satisfied;
        this.holds = holds;
        this.lacks = lacks;
        this.howTo = howTo;
        this.method = method;
        this.path = path;
    }

    /** Null when it has been so from the start. */
    public @Nullable LocalDate inForceFrom() {
        return inForceFrom;
    }

    public String howTo() {
        return howTo;
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
        if (inForceFrom != null && !facts.openOn(inForceFrom)) {
            return new Finding(
                    this,
                    State.NOT_APPLICABLE,
                    "It closed on " + facts.closedOn() + ", before the requirement applied from " + inForceFrom + ".");
        }
        if (!scope.holds(facts)) {
            return new Finding(this, State.NOT_APPLICABLE, scope.sentence());
        }
        boolean met = satisfied.test(facts);
        return new Finding(this, met ? State.SATISFIED : State.MISSING, met ? holds : lacks);
    }

    /** Opportunities to which a rule applies. */
    enum Scope {
        ALL("Applies to every opportunity.", facts -> true),
        FROM_QUALIFY("Applies at QUALIFY or later.", facts -> facts.reached(Stage.QUALIFY)),
        FROM_DESIGN("Applies at DESIGN or later.", facts -> facts.reached(Stage.DESIGN)),
        JOINT("Applies to joint opportunities (ITSPATCH).", Facts::joint),
        IN_TROUBLE(
                "Applies when the opportunity is lost, technically blocked, or more than 30 days in one stage.",
                facts -> facts.lost() || facts.technicallyBlocked() || facts.longInStage());

        private final String sentence;
        private final Predicate<Facts> rule;

        Scope(String sentence, Predicate<Facts> rule) {
            this.sentence = sentence;
            this.rule = rule;
        }

        String sentence() {
            return sentence;
        }

        boolean holds(Facts facts) {
            return rule.test(facts);
        }
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
     */
    public record Finding(Requirement requirement, State state, String derivedFrom) {}
}
