package org.partnersuite.engagement.opportunity;

import java.util.List;
import org.partnersuite.engagement.opportunity.StageCriterion.Finding;

/** Result of an attempted move. */
public sealed interface MoveOutcome permits Opportunity.Moved, MoveOutcome.Refused {

    /** Nothing changed; each unmet criterion is named. */
    record Refused(StageAttempt attempt, List<Finding> unmet) implements MoveOutcome {
        public Refused {
            unmet = List.copyOf(unmet);
        }
    }
}
