package org.partnersuite.engagement.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Stamp;

/** What an engagement says, how it moves, and how it is refused. */
@Tag("EN-5")
class EngagementRulesTest {
    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final List<Accountability> ACCOUNTABLE =
            List.of(new Accountability("ATL", "AR", null), new Accountability("BTS", "A", "digital origin"));
    private static final LoopFacts NOTHING = new LoopFacts(null, null, null, null, null);

    @Test
    void itIsAboutADecisionPointOrAUseCase() {
        assertThat(faults(details(null, null, null, null, null))).containsExactly("/useCase required");
        assertThat(faults(details("Assistant platform", null, null, null, null)))
                .isEmpty();
        assertThat(faults(details(null, "Answers", null, null, null))).isEmpty();
    }

    @Test
    void itsCodesAreOfTheReferenceData() {
        assertThat(faults(details("Platform", null, "wx_None", "abacus", null)))
                .containsExactly("/useCaseCode unknown_code", "/offering unknown_code");
        assertThat(faults(details("Platform", null, "wx_Talent", "watsonx.ai", null)))
                .isEmpty();
    }

    @Test
    void aWorkloadIsInProductionTodayOrBefore() {
        assertThat(faults(details("Platform", null, null, null, TODAY.plusDays(1))))
                .containsExactly("/workloadInProductionOn in_future");
        assertThat(faults(details("Platform", null, null, null, TODAY))).isEmpty();
    }

    @Test
    void anOpportunityIsLinkedOnce() {
        UUID one = UUID.randomUUID();
        EngagementDetails details = details("Platform", null, null, null, null);
        assertThat(Refused.named(EngagementRules.faultsOf(details, List.of(one, one), KnownCodes.known(), TODAY)))
                .containsExactly("/opportunityIds repeated");
        assertThat(EngagementRules.faultsOf(details, List.of(one, UUID.randomUUID()), KnownCodes.known(), TODAY))
                .isEmpty();
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        assertThat(faults(details(null, null, "wx_None", "abacus", TODAY.plusDays(1))))
                .hasSize(4);
    }

    @Test
    void itBeginsAtUnderstandWithTheMoveThatCreatedIt() {
        Engagement begun = begun();
        assertThat(begun.progress()).isEqualTo(new LoopProgress(MethodStage.UNDERSTAND, NOW));
        assertThat(begun.loopNumber()).isEqualTo(1);
        assertThat(begun.previousEngagementId()).isNull();
        LoopMove first = begun.firstMove("jane");
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.kind()).isEqualTo(LoopMove.Kind.CREATED);
        assertThat(first.from()).isNull();
        assertThat(first.to()).isEqualTo(MethodStage.UNDERSTAND);
        assertThat(first.by()).isEqualTo("jane");
    }

    @Test
    @Tag("EN-14")
    void itIsLinkedToTheseOpportunitiesAloneInTheOrderOfTheirIds() {
        UUID kept = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        UUID survivor = UUID.randomUUID();
        Engagement engagement = Engagement.begun(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                details("Platform", null, null, null, null),
                LoopEntry.USUAL,
                List.of(kept, gone));
        engagement.link(List.of(kept, survivor));
        assertThat(engagement.opportunityIds())
                .isEqualTo(Stream.of(kept, survivor).sorted().toList());
    }

    @Test
    void aMoveBackKeepsItsReasonAndTheTimeInTheStageThatItLeaves() {
        Engagement engagement = at(MethodStage.FRAME);
        LoopMove move = engagement.move(
                new LoopAttempt(
                        engagement,
                        new RequestedLoopMove(MethodStage.UNDERSTAND, "New board", "By phone", false, false),
                        false,
                        NOTHING),
                NOW.plusSeconds(90),
                "lee");
        assertThat(move.kind()).isEqualTo(LoopMove.Kind.BACK);
        assertThat(move.reason()).isEqualTo("New board");
        assertThat(move.note()).isEqualTo("By phone");
        assertThat(move.met()).as("a reason is no record").isEmpty();
        assertThat(move.secondsInPreviousStage()).isEqualTo(90);
        assertThat(engagement.progress()).isEqualTo(new LoopProgress(MethodStage.UNDERSTAND, NOW.plusSeconds(90)));
    }

    @Test
    void leavingTheFirstStagesNeedsAPriorityAndAPublishedStrategy() {
        Engagement understanding = at(MethodStage.UNDERSTAND);
        String account = "/v1/engagement/accounts/" + understanding.details().accountId();
        Problem noPriority = refusal(understanding, MethodStage.STRATEGIZE);
        assertThat(Refused.named(noPriority.faults())).containsExactly("null priority");
        assertThat(Refused.calls(noPriority.faults())).containsExactly("PUT " + account + "/profile");
        Engagement strategizing = at(MethodStage.STRATEGIZE);
        Problem noStrategy = refusal(strategizing, MethodStage.FRAME);
        assertThat(Refused.named(noStrategy.faults())).containsExactly("null strategy_tdp", "null strategy_use_case");
        assertThat(Refused.calls(noStrategy.faults()))
                .containsOnly("POST /v1/engagement/accounts/"
                        + strategizing.details().accountId() + "/technical-strategy/versions");
    }

    @Test
    void aRefusalNamesTheCallForEachCriterionAndWhoIsAccountable() {
        Engagement framing = at(MethodStage.FRAME);
        Problem problem = refusal(framing, MethodStage.CO_CREATE);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("stage_criteria_unmet");
        assertThat(problem.detail()).contains("FRAME", "CO_CREATE", "ATL, BTS (digital origin)");
        assertThat(problem.extensions()).containsEntry("accountable", ACCOUNTABLE);
        assertThat(Refused.named(problem.faults()))
                .containsExactlyInAnyOrder(
                        "null design_thinking_workshop", "null use_case", "null offering", "null sponsor");
        assertThat(Refused.calls(problem.faults()))
                .containsOnly("POST /v1/engagement/activities", "PATCH /v1/engagement/engagements/" + framing.id());
    }

    @Test
    void whatTheMoveItselfLacksIsNamedAtItsMember() {
        Engagement framing = at(MethodStage.FRAME);
        assertThat(Refused.named(refusal(framing, MethodStage.DEPLOY).faults()))
                .containsExactly("/to one_stage_at_a_time");
        assertThat(Refused.named(refusal(framing, MethodStage.FRAME).faults())).containsExactly("/to another_stage");
        Problem back = refusal(framing, MethodStage.UNDERSTAND);
        assertThat(Refused.named(back.faults())).containsExactly("/reason reason");
        assertThat(Refused.calls(back.faults()))
                .containsExactly("POST /v1/engagement/engagements/" + framing.id() + "/stage-moves");
    }

    @Test
    void coCreationOnNoOpportunityLinksOneFirst() {
        Engagement creating = at(MethodStage.CO_CREATE);
        assertThat(Refused.calls(refusal(creating, MethodStage.DEPLOY).faults()))
                .containsExactly(
                        "PATCH /v1/engagement/engagements/" + creating.id(),
                        "POST /v1/engagement/transition-documents");
        creating.link(List.of(UUID.randomUUID()));
        assertThat(Refused.calls(refusal(creating, MethodStage.DEPLOY).faults()))
                .startsWith("POST /v1/engagement/activities");
    }

    @Test
    void theNextLoopIsRefusedWithWhatItNeeds() {
        Engagement framing = at(MethodStage.FRAME);
        Problem problem = LoopRefusals.noNextLoop(framing, NextLoopCriterion.unmet(framing, "Another"), ACCOUNTABLE);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("next_loop_criteria_unmet");
        assertThat(problem.faults()).extracting("code").containsExactly("at_scale");
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("POST /v1/engagement/engagements/" + framing.id() + "/stage-moves");
        Engagement scaling = at(MethodStage.SCALE);
        assertThat(Refused.calls(LoopRefusals.noNextLoop(scaling, NextLoopCriterion.unmet(scaling, null), ACCOUNTABLE)
                        .faults()))
                .containsExactly("POST /v1/engagement/engagements/" + scaling.id() + "/next-loops");
    }

    @Test
    void aLoopThatWasStartedAlreadyIsNamed() {
        UUID existing = UUID.randomUUID();
        Problem problem = LoopRefusals.startedAlready(existing);
        assertThat(problem.status()).isEqualTo(409);
        assertThat(Refused.named(problem.faults())).containsExactly("/useCase loop_started");
        assertThat(problem.extensions()).containsEntry("existingId", existing.toString());
    }

    private static Problem refusal(Engagement engagement, MethodStage to) {
        LoopAttempt attempt = new LoopAttempt(engagement, RequestedLoopMove.to(to), false, NOTHING);
        return LoopRefusals.unmet(attempt, attempt.unmet(), ACCOUNTABLE);
    }

    private static List<String> faults(EngagementDetails details) {
        return Refused.named(EngagementRules.faultsOf(details, List.of(), KnownCodes.known(), TODAY));
    }

    private static Engagement begun() {
        return Engagement.begun(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                details("Platform", null, null, null, null),
                LoopEntry.USUAL,
                List.of());
    }

    private static Engagement at(MethodStage stage) {
        return new Engagement(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                details("Platform", null, null, null, null),
                List.of(),
                1,
                null,
                LoopEntry.USUAL,
                new LoopProgress(stage, NOW),
                1);
    }

    private static EngagementDetails details(
            @Nullable String tdp,
            @Nullable String useCase,
            @Nullable String code,
            @Nullable String offering,
            @Nullable LocalDate inProduction) {
        return new EngagementDetails(
                UUID.randomUUID(),
                "Answers",
                tdp,
                null,
                useCase,
                code,
                offering,
                "jane",
                null,
                null,
                null,
                inProduction,
                null,
                null,
                null,
                List.of());
    }
}
