package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.LOSS_REASONS;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.engagement.reference.ReferenceValue;

/** An administrator adds an open stage before the ends: its order and its evidence are data. */
@Tag("EN-1")
@Tag("EN-7")
class AddedStageTest {
    private static final Stage NEGOTIATE = new Stage("NEGOTIATE");
    private static final SalesPath PATH = path(false);

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "PROPOSE,   NEGOTIATE, STEP",
        "NEGOTIATE, WON,       STEP",
        "PROPOSE,   WON,       SKIP",
        "DESIGN,    NEGOTIATE, SKIP",
        "NEGOTIATE, PROPOSE,   BACK",
        "NEGOTIATE, LOST,      LOSE",
        "WON,       NEGOTIATE, REOPEN",
        "NEGOTIATE, NEGOTIATE, STAY"
    })
    void movesPassIt(Stage from, Stage to, TransitionKind kind) {
        assertThat(TransitionKind.between(from, to, PATH)).isEqualTo(kind);
    }

    @Test
    void itsOwnEvidenceAdmitsToIt() {
        assertThat(unmet(Stage.PROPOSE, NEGOTIATE, null)).containsExactly("evidence");
        assertThat(unmet(Stage.PROPOSE, NEGOTIATE, "SIGNED")).containsExactly("evidence");
        assertThat(unmet(Stage.PROPOSE, NEGOTIATE, "EVIDENCE_OF_NEGOTIATE")).isEmpty();
        assertThat(unmet(NEGOTIATE, Stage.WON, "SIGNED")).isEmpty();
    }

    @Test
    void aMoveOverItIsASkipThatNamesIt() {
        assertThat(attempt(Stage.PROPOSE, Stage.WON, "SIGNED").unmet())
                .extracting(StageCriterion.Finding::sentence)
                .contains("Skipping NEGOTIATE needs an override.");
    }

    @Test
    @Tag("EN-11")
    void itIsLaterThanTheOpenStagesOfTheMethodAndOpen() {
        for (Stage stage : List.of(Stage.ENGAGE, Stage.QUALIFY, Stage.DESIGN, Stage.PROPOSE)) {
            assertThat(NEGOTIATE.isAtLeast(stage)).as(stage.code()).isTrue();
        }
        assertThat(NEGOTIATE.isOpen()).isTrue();
    }

    @Test
    void nobodyMovesToARetiredOneAndThoseInItMoveOn() {
        SalesPath retired = path(true);
        assertThat(retired.has(NEGOTIATE)).isFalse();
        assertThat(retired.codes()).doesNotContain("NEGOTIATE");
        assertThat(TransitionKind.between(Stage.PROPOSE, Stage.WON, retired)).isEqualTo(TransitionKind.STEP);
        assertThat(TransitionKind.between(NEGOTIATE, Stage.WON, retired)).isEqualTo(TransitionKind.STEP);
        assertThat(TransitionKind.between(NEGOTIATE, Stage.PROPOSE, retired)).isEqualTo(TransitionKind.BACK);
    }

    private static List<String> unmet(Stage from, Stage to, @Nullable String evidence) {
        return MoveMatrixTest.keys(attempt(from, to, evidence).unmet());
    }

    private static StageAttempt attempt(Stage from, Stage to, @Nullable String evidence) {
        Evidence brought = evidence == null ? null : Evidence.of(new EvidenceCode(evidence), TODAY);
        return new StageAttempt(
                from,
                new RequestedMove(to, brought, false, null, null, null),
                Need.REQUIRED,
                false,
                TODAY,
                LOSS_REASONS,
                PATH);
    }

    private static SalesPath path(boolean retired) {
        List<ReferenceValue> stages = new ArrayList<>(KnownCodes.stages("ENGAGE", "QUALIFY", "DESIGN", "PROPOSE"));
        stages.add(retired ? KnownCodes.retired("NEGOTIATE") : KnownCodes.value("NEGOTIATE"));
        stages.addAll(KnownCodes.stages("WON", "LOST"));
        List<ReferenceValue> evidence = new ArrayList<>(KnownCodes.evidence());
        evidence.add(KnownCodes.evidence("EVIDENCE_OF_NEGOTIATE", "The client negotiates", "NEGOTIATE", null));
        return SalesPath.of(KnownCodes.withStages(stages, evidence));
    }
}
