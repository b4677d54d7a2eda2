package org.partnersuite.engagement.opportunity;

import static org.partnersuite.engagement.opportunity.StageCriterion.ANOTHER_STAGE;
import static org.partnersuite.engagement.opportunity.StageCriterion.EVIDENCE;
import static org.partnersuite.engagement.opportunity.StageCriterion.EVIDENCE_DATE;
import static org.partnersuite.engagement.opportunity.StageCriterion.LEAD_ROLE;
import static org.partnersuite.engagement.opportunity.StageCriterion.LOSS_REASON;
import static org.partnersuite.engagement.opportunity.StageCriterion.NO_LOSS_REASON;
import static org.partnersuite.engagement.opportunity.StageCriterion.OVERRIDE;
import static org.partnersuite.engagement.opportunity.StageCriterion.REASON;
import static org.partnersuite.engagement.opportunity.StageCriterion.REOPENED_FIRST;

import java.util.List;

/**
 * Kinds of transitions between stages and their criteria. The override of a skip replaces the evidence of the skipped
 * stages; the evidence of the entered stage is still required.
 */
public enum TransitionKind {
    STEP(EVIDENCE, EVIDENCE_DATE, NO_LOSS_REASON),
    SKIP(EVIDENCE, EVIDENCE_DATE, OVERRIDE, LEAD_ROLE, REASON, NO_LOSS_REASON),
    BACK(REASON, NO_LOSS_REASON),
    LOSE(LOSS_REASON),
    REOPEN(OVERRIDE, LEAD_ROLE, REASON, NO_LOSS_REASON),
    STAY(ANOTHER_STAGE),
    FROM_END_TO_END(REOPENED_FIRST);

    private final List<StageCriterion> criteria;

    TransitionKind(StageCriterion... criteria) {
        this.criteria = List.of(criteria);
    }

    public static TransitionKind between(Stage from, Stage to, SalesPath path) {
        if (from.equals(to)) {
            return STAY;
        }
        if (from.isClosed()) {
            return to.isClosed() ? FROM_END_TO_END : REOPEN;
        }
        if (to.isLost()) {
            return LOSE;
        }
        if (path.isBack(from, to)) {
            return BACK;
        }
        return path.between(from, to).isEmpty() ? STEP : SKIP;
    }

    public List<StageCriterion> criteria() {
        return criteria;
    }

    public boolean needsOverride() {
        return criteria.contains(OVERRIDE);
    }

    /** How the list of moves calls it. */
    StageMove.Kind kindOfMoveTo(Stage to) {
        return switch (this) {
            case REOPEN -> StageMove.Kind.REOPENED;
            case BACK -> StageMove.Kind.BACK;
            case LOSE -> StageMove.Kind.LOST;
            case SKIP, STEP ->
                to.isWon() ? StageMove.Kind.WON : this == SKIP ? StageMove.Kind.SKIP : StageMove.Kind.FORWARD;
            case STAY, FROM_END_TO_END -> throw new IllegalStateException("never a move: " + this);
        };
    }
}
