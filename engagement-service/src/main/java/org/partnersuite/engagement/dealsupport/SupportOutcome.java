package org.partnersuite.engagement.dealsupport;

import java.util.List;
import org.partnersuite.engagement.dealsupport.SupportCriterion.Finding;

/** What became of an attempt to move a request. */
public sealed interface SupportOutcome permits DealSupportRequest.Moved, SupportOutcome.Refused {

    /** Nothing changed; each unmet criterion is named. */
    record Refused(SupportAttempt attempt, List<Finding> unmet) implements SupportOutcome {
        public Refused {
            unmet = List.copyOf(unmet);
        }
    }
}
