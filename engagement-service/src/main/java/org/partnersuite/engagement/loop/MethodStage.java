package org.partnersuite.engagement.loop;

import static org.partnersuite.engagement.loop.LoopCriterion.ACCEPTED_TRANSITION_DOCUMENT;
import static org.partnersuite.engagement.loop.LoopCriterion.DEPLOYED_BY;
import static org.partnersuite.engagement.loop.LoopCriterion.DESIGN_THINKING_WORKSHOP;
import static org.partnersuite.engagement.loop.LoopCriterion.OFFERING;
import static org.partnersuite.engagement.loop.LoopCriterion.POSITIVE_CO_CREATION;
import static org.partnersuite.engagement.loop.LoopCriterion.PRIORITY;
import static org.partnersuite.engagement.loop.LoopCriterion.REFERENCE_ARCHITECTURE;
import static org.partnersuite.engagement.loop.LoopCriterion.SPONSOR;
import static org.partnersuite.engagement.loop.LoopCriterion.STRATEGY_TDP;
import static org.partnersuite.engagement.loop.LoopCriterion.STRATEGY_USE_CASE;
import static org.partnersuite.engagement.loop.LoopCriterion.TDP;
import static org.partnersuite.engagement.loop.LoopCriterion.USE_CASE;
import static org.partnersuite.engagement.loop.LoopCriterion.WORKLOAD;
import static org.partnersuite.engagement.loop.LoopCriterion.WORKLOAD_IN_PRODUCTION;

import java.util.List;

/**
 * The stages of the engagement loop in order, with the criteria for leaving each of them forward: the table of EN-5.
 */
public enum MethodStage {
    UNDERSTAND(PRIORITY),
    STRATEGIZE(STRATEGY_TDP, STRATEGY_USE_CASE),
    FRAME(DESIGN_THINKING_WORKSHOP, USE_CASE, OFFERING, TDP, SPONSOR),
    /** Its transition document holds what entering DEPLOY needs. */
    CO_CREATE(POSITIVE_CO_CREATION, ACCEPTED_TRANSITION_DOCUMENT),
    DEPLOY(WORKLOAD_IN_PRODUCTION, DEPLOYED_BY),
    /** Nothing is ahead of it in this loop; a new use case is the next loop. */
    SCALE;

    private final List<LoopCriterion> exit;

    MethodStage(LoopCriterion... exit) {
        this.exit = List.of(exit);
    }

    public List<LoopCriterion> exit() {
        return exit;
    }

    /** What an engagement itself holds that enters the loop here: in DEPLOY, what a transition document would hold. */
    List<LoopCriterion> entry() {
        return this == DEPLOY ? List.of(USE_CASE, SPONSOR, REFERENCE_ARCHITECTURE, WORKLOAD) : List.of();
    }
}
