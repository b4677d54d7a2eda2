package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A technical lead records whether a deal needs technical engagement (EN-7). Moves that were made stay. */
@ApplicationScoped
public class DecideTechnicalEngagement {
    /** @throws Problem 404, 412 for a newer version, 400 for a missing or needless reason */
    public Opportunity decide(
            Change change,
            UUID id,
            IfMatch ifMatch,
            TechnicalEngagement.Need value,
            TechnicalEngagement.@Nullable Reason reason) {
        ClientOpportunity locked = OpportunityStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        Opportunity before = locked.opportunity();
        ifMatch.check(before.version());
        TechnicalEngagement decision =
                new TechnicalEngagement(value, reason, change.caller().subject(), change.now());
        Problem.refuseAny(decision.faults());
        Opportunity after = before.decided(decision, change.now());
        if (after == before) {
            return before;
        }
        ClientOpportunity written = OpportunityStore.update(change.db(), after);
        OpportunityChanges.revised(change, "technical-engagement", before, written, null);
        return after;
    }
}
