package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.LOSS_REASONS;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.MoveOutcome;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.RequestedMove;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageAttempt;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;
import org.partnersuite.engagement.opportunity.TransitionKind;
import org.partnersuite.engagement.opportunity.api.StageCriteriaResponse.Criterion;
import org.partnersuite.engagement.opportunity.api.StageCriteriaResponse.Target;
import org.partnersuite.platform.rest.Problem;

/** How a move is asked for, refused, and asked about before. */
@Tag("EN-7")
class StageMoveRefusalTest {
    private static final UUID ID = UUID.randomUUID();
    private static final String SKIP = "{'to':'DESIGN','override':true,'reason':'The pilot ran before',"
            + "'evidence':{'code':'CLIENT_AGREED_TO_PILOT_SCOPE','on':'2026-03-01'}}";

    @Test
    void everyUnmetCriterionIsNamedWithItsMemberAndTheCall() {
        Problem problem = refusal(Stage.ENGAGE, "{'to':'PROPOSE'}", false);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("stage_criteria_unmet");
        assertThat(problem.detail()).contains("ENGAGE", "PROPOSE");
        assertThat(Refused.named(problem.faults()))
                .containsExactly("/evidence evidence", "/override override", "/override lead_role", "/reason reason");
        assertThat(Refused.calls(problem.faults()))
                .containsOnly("POST /v1/engagement/opportunities/" + ID + "/stage-moves");
    }

    @Test
    @Tag("XC-3")
    void whoeverLacksTheRoleAloneIsForbidden() {
        Problem problem = refusal(Stage.ENGAGE, SKIP, false);
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.code()).isEqualTo("lead_role");
        assertThat(problem.detail()).contains("needs a lead role");
        assertThat(attempt(Stage.ENGAGE, SKIP, true).unmet()).isEmpty();
    }

    @Test
    void backNeedsAReasonThatSaysSomething() {
        assertThat(keys(Stage.QUALIFY, "{'to':'ENGAGE'}")).containsExactly("reason");
        assertThat(keys(Stage.QUALIFY, "{'to':'ENGAGE','reason':'  '}")).containsExactly("reason");
        assertThat(keys(Stage.QUALIFY, "{'to':'ENGAGE','reason':'The pilot was withdrawn'}"))
                .isEmpty();
    }

    @Test
    void losingNeedsAKnownLossReasonAndNothingElseHasOne() {
        assertThat(keys(Stage.QUALIFY, "{'to':'LOST','lossReason':'BAD_LUCK'}")).containsExactly("loss_reason");
        assertThat(keys(Stage.QUALIFY, "{'to':'LOST','lossReason':' '}")).containsExactly("loss_reason");
        assertThat(keys(Stage.QUALIFY, "{'to':'LOST','lossReason':'PRICE'}")).isEmpty();
        assertThat(keys(Stage.QUALIFY, "{'to':'ENGAGE','reason':'Again','lossReason':'PRICE'}"))
                .containsExactly("no_loss_reason");
    }

    @Test
    void anOverrideThatIsNotGivenIsNone() {
        assertThat(Bodies.read(StageMoveRequest.class, "{'to':'DESIGN'}").move().override())
                .isFalse();
        assertThat(Bodies.read(StageMoveRequest.class, "{'to':'DESIGN','override':false}")
                        .move()
                        .override())
                .isFalse();
    }

    @Test
    void aMoveIsAskedForAsTheBoundsAllow() {
        assertThat(Refused.by(() -> Bodies.read(
                                StageMoveRequest.class,
                                "{'to':'prepare','evidence':{'code':'SIGNED'},'reason':'','stage':1}"))
                        .faults())
                .extracting("pointer")
                .containsExactlyInAnyOrder("/to", "/evidence/on", "/reason", "/stage");
    }

    @Test
    void whatAMoveWouldNeedIsToldForEveryStage() {
        Opportunity engaged = Samples.engaged();
        StageCriteriaResponse told = StageCriteriaResponse.of(
                engaged,
                Samples.stages().stream()
                        .map(to -> attempt(Stage.ENGAGE, RequestedMove.bareTo(to), false))
                        .toList());
        assertThat(told.stage()).isEqualTo(Stage.ENGAGE);
        assertThat(told.targets()).extracting(Target::to).containsExactlyElementsOf(Samples.stages());
        Target qualify = told.targets().get(1);
        assertThat(qualify.passage()).isEqualTo(TransitionKind.STEP);
        assertThat(qualify.criteria())
                .extracting(Criterion::key)
                .containsExactly("evidence", "evidence_date", "no_loss_reason");
        assertThat(qualify.criteria()).extracting(Criterion::met).containsExactly(false, true, true);
        assertThat(qualify.criteria())
                .extracting(Criterion::pointer)
                .containsExactly("/evidence", "/evidence/on", "/lossReason");
        assertThat(qualify.criteria().getFirst().satisfiedBy().path())
                .isEqualTo("/v1/engagement/opportunities/" + engaged.id() + "/stage-moves");
    }

    private static Problem refusal(Stage from, String move, boolean lead) {
        StageAttempt attempt = attempt(from, move, lead);
        return StageMoveRefusal.of(ID, new MoveOutcome.Refused(attempt, attempt.unmet()));
    }

    private static List<String> keys(Stage from, String move) {
        return attempt(from, move, false).unmet().stream()
                .map(finding -> finding.criterion().key())
                .toList();
    }

    private static StageAttempt attempt(Stage from, String move, boolean lead) {
        return attempt(from, Bodies.read(StageMoveRequest.class, move).move(), lead);
    }

    private static StageAttempt attempt(Stage from, RequestedMove move, boolean lead) {
        return new StageAttempt(from, move, Need.REQUIRED, lead, TODAY, LOSS_REASONS, Samples.PATH);
    }
}
