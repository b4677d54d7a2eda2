package org.partnersuite.engagement.loop;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.platform.rest.Fault.SuggestedCall;

/**
 * Criteria of moves through the loop. Each has a key, a sentence, the call that satisfies it, and a rule that returns
 * what meets it: the address of a record, or a field of the engagement.
 */
public enum LoopCriterion {
    PRIORITY(
            "The account's profile names at least one priority or problem.",
            attempt -> attempt.facts().prioritisedProfile() == null ? null : account(attempt) + "/profile",
            attempt -> new SuggestedCall("PUT", account(attempt) + "/profile")),
    STRATEGY_TDP(
            "The published technical strategy has at least one technology decision point.",
            attempt -> published(attempt, LoopFacts.Strategy::tdps),
            LoopCriterion::publish),
    STRATEGY_USE_CASE(
            "The published technical strategy has at least one prioritised use case.",
            attempt -> published(attempt, LoopFacts.Strategy::useCases),
            LoopCriterion::publish),
    DESIGN_THINKING_WORKSHOP(
            "A design-thinking workshop on an opportunity of the account is completed, or a lead role waives it with a"
                    + " reason.",
            LoopCriterion::workshop,
            attempt -> new SuggestedCall("POST", "/v1/engagement/activities")),
    USE_CASE(
            "The engagement names the client's use case.",
            attempt -> attempt.details().useCase() == null ? null : "/useCase",
            LoopCriterion::patch),
    OFFERING(
            "The use case is aligned to an offering.",
            attempt -> attempt.details().offering() == null ? null : "/offering",
            LoopCriterion::patch),
    TDP(
            "The use case is linked to a technology decision point.",
            attempt -> attempt.details().tdpId() != null
                    ? "/tdpId"
                    : attempt.details().tdp() != null ? "/tdp" : null,
            LoopCriterion::patch),
    SPONSOR(
            "The engagement names a sponsor at the client.",
            attempt -> attempt.details().sponsor() == null ? null : "/sponsor",
            LoopCriterion::patch),
    POSITIVE_CO_CREATION(
            "A custom demo, proof of value or MVP on one of the engagement's opportunities is completed and progressed"
                    + " it.",
            attempt -> attempt.facts().coCreation() == null
                    ? null
                    : "/v1/engagement/activities/" + attempt.facts().coCreation(),
            attempt -> attempt.engagement().opportunityIds().isEmpty()
                    ? patch(attempt)
                    : new SuggestedCall("POST", "/v1/engagement/activities")),
    ACCEPTED_TRANSITION_DOCUMENT(
            "A customer success manager has accepted a transition document of the engagement, or a lead role"
                    + " overrides that with a reason while it is submitted.",
            LoopCriterion::document,
            LoopCriterion::bringDocumentOn),
    REFERENCE_ARCHITECTURE(
            "The engagement has a reference architecture.",
            attempt -> attempt.details().referenceArchitecture() == null ? null : "/referenceArchitecture",
            LoopCriterion::patch),
    WORKLOAD(
            "The engagement names the workload that moves into production.",
            attempt -> attempt.details().workload() == null ? null : "/workload",
            LoopCriterion::patch),
    WORKLOAD_IN_PRODUCTION(
            "The workload is in production since a date.",
            attempt -> attempt.details().workloadInProductionOn() == null ? null : "/workloadInProductionOn",
            LoopCriterion::patch),
    DEPLOYED_BY(
            "The engagement names who deployed the workload.",
            attempt -> attempt.details().deployedBy() == null ? null : "/deployedBy",
            LoopCriterion::patch),
    REASON(
            "A move back, a waiver and an override need a reason.",
            attempt -> attempt.move().reason() == null ? null : "/reason",
            LoopCriterion::move),
    LEAD_ROLE(
            "A waiver and an override need a lead role: technical-lead or admin.",
            attempt -> attempt.byLead() ? "/" : null,
            LoopCriterion::move),
    ENTRY_REASON(
            "An entry after UNDERSTAND needs a reason, except at FRAME when the account meets the criteria of"
                    + " UNDERSTAND and STRATEGIZE.",
            attempt -> attempt.engagement().entry().entryReason() == null ? null : "/entryReason",
            attempt -> new SuggestedCall("POST", "/v1/engagement/engagements")),
    ONE_STAGE_AT_A_TIME(
            "An engagement can only move forward one stage at a time.", attempt -> null, LoopCriterion::move),
    ANOTHER_STAGE("The engagement is already in this stage.", attempt -> null, LoopCriterion::move);

    private final String sentence;
    private final Function<LoopAttempt, @Nullable String> metBy;
    private final Function<LoopAttempt, SuggestedCall> suggestedCall;

    LoopCriterion(
            String sentence,
            Function<LoopAttempt, @Nullable String> metBy,
            Function<LoopAttempt, SuggestedCall> suggestedCall) {
        this.sentence = sentence;
        this.metBy = metBy;
        this.suggestedCall = suggestedCall;
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sentence() {
        return sentence;
    }

    /** Whether the request itself meets it, and no record. */
    boolean isOfTheRequest() {
        return this == REASON || this == LEAD_ROLE;
    }

    Finding check(LoopAttempt attempt) {
        return new Finding(this, sentence, metBy.apply(attempt), suggestedCall.apply(attempt));
    }

    /**
     * Result of one criterion.
     *
     * @param metBy the record, or the member of the engagement or the move, that it is met by; null when it is not
     * @param suggestedCall the call that satisfies it
     */
    public record Finding(
            LoopCriterion criterion,
            String sentence,
            @Nullable String metBy,
            SuggestedCall suggestedCall) {
        public boolean met() {
            return metBy != null;
        }
    }

    private static @Nullable String published(LoopAttempt attempt, ToIntFunction<LoopFacts.Strategy> count) {
        LoopFacts.Strategy strategy = attempt.facts().strategy();
        return strategy == null || count.applyAsInt(strategy) == 0
                ? null
                : account(attempt) + "/technical-strategy/versions/" + strategy.number();
    }

    private static SuggestedCall publish(LoopAttempt attempt) {
        return new SuggestedCall("POST", account(attempt) + "/technical-strategy/versions");
    }

    private static String account(LoopAttempt attempt) {
        return "/v1/engagement/accounts/" + attempt.details().accountId();
    }

    private static @Nullable String workshop(LoopAttempt attempt) {
        UUID workshop = attempt.facts().designThinking();
        if (workshop != null) {
            return "/v1/engagement/activities/" + workshop;
        }
        return attempt.waivesWorkshop() ? "/waiveWorkshop" : null;
    }

    private static @Nullable String document(LoopAttempt attempt) {
        LoopFacts.Document document = attempt.facts().document();
        return document != null && (document.status() == DocumentStatus.ACCEPTED || attempt.overridesAcceptance())
                ? "/v1/engagement/transition-documents/" + document.id()
                : null;
    }

    /** A submitted document is accepted by its handoff. */
    private static SuggestedCall bringDocumentOn(LoopAttempt attempt) {
        String documents = "/v1/engagement/transition-documents";
        LoopFacts.Document document = attempt.facts().document();
        if (document == null) {
            return new SuggestedCall("POST", documents);
        }
        return document.status() == DocumentStatus.SUBMITTED
                ? new SuggestedCall("GET", "/v1/customer-success/handoffs?transitionDocumentId=" + document.id())
                : new SuggestedCall("POST", documents + "/" + document.id() + "/submissions");
    }

    private static SuggestedCall patch(LoopAttempt attempt) {
        return new SuggestedCall("PATCH", attempt.address());
    }

    private static SuggestedCall move(LoopAttempt attempt) {
        return new SuggestedCall("POST", attempt.address() + "/stage-moves");
    }
}
