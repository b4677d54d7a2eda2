package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Merges two records of one deal: the survivor takes what it lacks, and the id of the other resolves to it. */
@ApplicationScoped
public class FoldOpportunity {
    /** Two opportunities that this transaction has locked. */
    public record Pair(Opportunity survivor, Opportunity other) {}

    /**
     * Locked in the order of their ids: of two merges of the same opportunity one waits, and then finds it merged.
     *
     * @throws Problem 404 when one is not there, 409 when one is merged already
     */
    public Pair locked(Change change, UUID survivor, UUID other) {
        var locked = OpportunityStore.lockAllFor(change.db(), List.of(survivor, other));
        ClientOpportunity into = locked.get(survivor);
        ClientOpportunity folded = locked.get(other);
        if (into == null) {
            throw Problem.notFound();
        }
        if (folded == null) {
            throw OpportunityProblems.unknownTwin(survivor);
        }
        return new Pair(into.opportunity(), folded.opportunity());
    }

    /**
     * @param lines of the other that the survivor takes
     * @param reason also for the partner, when the survivor has none and takes the other's
     * @return the survivor
     */
    public Opportunity fold(Change change, Pair pair, List<ProductLine> lines, String reason) {
        Opportunity before = pair.survivor();
        Opportunity other = pair.other();
        ClientOpportunity after = OpportunityStore.update(change.db(), before.absorbing(other, lines, change.now()));
        OpportunityStore.merge(change.db(), other.id(), after.id(), change.now());
        OpportunityChanges.merged(change, before, after, other, reason);
        linkCounterparts(change, other.id(), after.id());
        return after.opportunity();
    }

    /** The other halves of joint deals name the survivor as theirs. */
    private static void linkCounterparts(Change change, UUID merged, UUID survivor) {
        for (ClientOpportunity half : OpportunityStore.lockCounterpartsOf(change.db(), merged)) {
            Opportunity before = half.opportunity();
            Opportunity after =
                    before.revised(before.externalId(), before.details().withCounterpart(survivor), change.now());
            OpportunityStore.update(change.db(), List.of(after), List.of());
            OpportunityChanges.revised(change, "revised", before, half.with(after), null);
        }
    }
}
