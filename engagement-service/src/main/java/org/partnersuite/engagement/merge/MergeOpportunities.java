package org.partnersuite.engagement.merge;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.FoldOpportunity;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Merges one opportunity into another, together with its linked records. */
@ApplicationScoped
public class MergeOpportunities {
    private final FoldOpportunity folding;
    private final List<MergeParticipant> participants;

    MergeOpportunities(FoldOpportunity folding, @All List<MergeParticipant> participants) {
        this.folding = folding;
        this.participants = participants;
    }

    /**
     * A requested change.
     *
     * @param mergedVersion version of the merged opportunity, as known to the caller
     * @param takeLines copy lines of offerings that the survivor lacks
     */
    public record Command(UUID mergedId, long mergedVersion, String reason, boolean takeLines) {}

    /** @throws Problem 404, 409 when one is merged already, 412 when one has changed since, 422 with every unmet rule */
    public Merge merge(Change change, UUID survivorId, IfMatch ifMatch, Command command) {
        MergedTwin.refuseItself("opportunity", survivorId, command.mergedId());
        FoldOpportunity.Pair pair = folding.locked(change, survivorId, command.mergedId());
        Opportunity other = pair.other();
        ifMatch.check(pair.survivor().version());
        MergedTwin.refuseStale("opportunity", other.version(), command.mergedVersion());
        MergeAttempt attempt = new MergeAttempt(pair.survivor(), other, command.takeLines());
        refuse(attempt);
        List<ProductLine> taken = attempt.taken();
        Opportunity survivor = folding.fold(change, pair, taken, command.reason());
        OpportunityFacts facts = OpportunityFacts.locked(change.db(), survivor.id());
        participants.forEach(each -> each.reassign(change, other.id(), facts));
        Merge merge = new Merge(
                other.id(),
                survivor.id(),
                other.version() + 1,
                survivor.version(),
                taken.size(),
                change.caller().subject(),
                change.now(),
                command.reason());
        MergeStore.OPPORTUNITIES.record(change, merge);
        return merge;
    }

    /** @throws Problem 422 with every unmet rule */
    static void refuse(MergeAttempt attempt) {
        List<MergeRule> unmet = attempt.unmet();
        if (unmet.isEmpty()) {
            return;
        }
        List<Fault> faults = unmet.stream().map(rule -> rule.fault(attempt)).toList();
        throw Problem.unprocessable(
                "not_mergeable", "The opportunities cannot be merged: errors lists the unmet rules.", faults);
    }
}
