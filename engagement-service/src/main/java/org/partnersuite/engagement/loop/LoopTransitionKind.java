package org.partnersuite.engagement.loop;

import java.util.List;

/** The ways from one stage of the loop to another. */
public enum LoopTransitionKind {
    FORWARD,
    BACK,
    SKIP,
    STAY;

    public static LoopTransitionKind between(MethodStage from, MethodStage to) {
        int steps = to.ordinal() - from.ordinal();
        return steps == 1 ? FORWARD : steps < 0 ? BACK : steps == 0 ? STAY : SKIP;
    }

    /** Criteria for leaving a stage. */
    List<LoopCriterion> criteriaFrom(MethodStage from) {
        return switch (this) {
            case FORWARD -> from.exit();
            case BACK -> List.of(LoopCriterion.REASON);
            case SKIP -> List.of(LoopCriterion.ONE_STAGE_AT_A_TIME);
            case STAY -> List.of(LoopCriterion.ANOTHER_STAGE);
        };
    }
}
