package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnersuite.engagement.opportunity.Samples.LOSS_REASONS;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;

@Tag("EN-7")
class StageMoveTest {
    private static StageAttempt attempt(Stage from, RequestedMove move, boolean lead) {
        return new StageAttempt(from, move, Need.REQUIRED, lead, TODAY, LOSS_REASONS, Samples.PATH);
    }

    private static RequestedMove to(Stage stage, @Nullable Evidence evidence) {
        return new RequestedMove(stage, evidence, false, null, null, "a note");
    }

    private static Opportunity.Moved moved(MoveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Opportunity.Moved.class);
        return (Opportunity.Moved) outcome;
    }

    @Test
    void creationIsTheFirstMoveWithTheBriefingAsItsEvidence() {
        Opportunity created = Samples.engaged();
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.progress().stage()).isEqualTo(Stage.ENGAGE);
        assertThat(created.progress().moves()).isEqualTo(1);
        assertThat(created.progress().engagedOn()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void aMoveRaisesTheVersionAndTellsTheTimeInTheStageThatIsLeft() {
        Opportunity engaged = Samples.engaged();
        var later = NOW.plus(Duration.ofHours(5));
        var move = to(Stage.QUALIFY, Evidence.of(Samples.AGREED_TO_PILOT, TODAY));
        var done = moved(engaged.move(attempt(Stage.ENGAGE, move, false), later, "jane"));
        assertThat(done.opportunity().version()).isEqualTo(2);
        assertThat(done.opportunity().progress().stageEnteredAt()).isEqualTo(later);
        assertThat(done.move().number()).isEqualTo(2);
        assertThat(done.move().kind()).isEqualTo(StageMove.Kind.FORWARD);
        assertThat(done.move().secondsInPreviousStage()).isEqualTo(5 * 3600);
        assertThat(done.move().note()).isEqualTo("a note");
    }

    @Test
    void anotherStagesEvidenceDoesNotCount() {
        var move = to(Stage.QUALIFY, Evidence.of(Samples.SIGNED, TODAY));
        assertThat(MoveMatrixTest.keys(attempt(Stage.ENGAGE, move, false).unmet()))
                .containsExactly("evidence");
    }

    @Test
    void evidenceOfTomorrowIsNone() {
        var move = to(Stage.QUALIFY, Evidence.of(Samples.AGREED_TO_PILOT, TODAY.plusDays(1)));
        assertThat(MoveMatrixTest.keys(attempt(Stage.ENGAGE, move, false).unmet()))
                .containsExactly("evidence_date");
    }

    @Test
    void aRefusedMoveNamesEveryUnmetCriterionAtOnce() {
        var outcome =
                Samples.engaged().move(attempt(Stage.ENGAGE, RequestedMove.bareTo(Stage.PROPOSE), false), NOW, "jane");
        assertThat(outcome).isInstanceOfSatisfying(MoveOutcome.Refused.class, refused -> {
            assertThat(MoveMatrixTest.keys(refused.unmet()))
                    .containsExactly("evidence", "override", "lead_role", "reason");
            assertThat(refused.unmet().get(1).sentence()).isEqualTo("Skipping QUALIFY, DESIGN needs an override.");
            assertThat(refused.unmet().get(2).sentence()).contains("needs a lead role");
        });
    }

    @Test
    void winningClosesOnTheDayOfTheSignature() {
        var move = to(Stage.WON, Evidence.of(Samples.SIGNED, TODAY.minusDays(2)));
        var won = moved(Samples.at(Stage.PROPOSE).move(attempt(Stage.PROPOSE, move, false), NOW, "jane"));
        assertThat(won.opportunity().progress().closedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(won.move().kind()).isEqualTo(StageMove.Kind.WON);
    }

    @Test
    void losingNeedsAReasonThatTheReferenceDataKnows() {
        var unknown = new RequestedMove(Stage.LOST, null, false, null, "BAD_LUCK", null);
        assertThat(MoveMatrixTest.keys(attempt(Stage.DESIGN, unknown, false).unmet()))
                .containsExactly("loss_reason");
        var known = new RequestedMove(Stage.LOST, null, false, null, "PRICE", null);
        var lost = moved(Samples.at(Stage.DESIGN).move(attempt(Stage.DESIGN, known, false), NOW, "jane"));
        assertThat(lost.opportunity().progress().lossReason()).isEqualTo("PRICE");
        assertThat(lost.opportunity().progress().closedOn()).isEqualTo(TODAY);
    }

    @Test
    void reopeningTakesTheEndBack() {
        var reopen = new RequestedMove(Stage.PROPOSE, null, true, "the client called again", null, null);
        var open = moved(Samples.at(Stage.LOST).move(attempt(Stage.LOST, reopen, true), NOW, "lead"));
        assertThat(open.move().kind()).isEqualTo(StageMove.Kind.REOPENED);
        assertThat(open.opportunity().progress().closedOn()).isNull();
        assertThat(open.opportunity().progress().lossReason()).isNull();
    }

    @Test
    void anAttemptFromAnotherStageIsAMistakeOfTheCode() {
        var stale = attempt(Stage.DESIGN, RequestedMove.bareTo(Stage.PROPOSE), true);
        assertThatThrownBy(() -> Samples.engaged().move(stale, NOW, "jane"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyStageAnOpportunityMayEnterByAStepHasItsEvidence() {
        for (Stage stage : Samples.stages()) {
            for (Need engagement : Need.values()) {
                assertThat(Samples.PATH.toEnter(stage, engagement).isPresent()).isEqualTo(!stage.isLost());
            }
        }
    }
}
