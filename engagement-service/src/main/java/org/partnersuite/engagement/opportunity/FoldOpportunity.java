package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityStore.Locked;
import org.partnersuite.engagement.opportunity.OpportunityStore.Written;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Two records of one deal become one: the survivor has what it lacked from the other, which leads to it from now on. */
@ApplicationScoped
public class FoldOpportunity {
    private final OpportunityEvents events;

    FoldOpportunity(OpportunityEvents events) {
        this.events = events;
    }

    /** Two opportunities that this transaction has locked. */
    public static final class Pair {
        private final Locked survivor;
        private final Locked other;

        private Pair(Locked survivor, Locked other) {
            this.survivor = survivor;
            this.other = other;
        }

        public Opportunity survivor() {
            return survivor.opportunity();
        }

        public Opportunity other() {
            return other.opportunity();
        }
    }

    /**
     * Locked in the order of their ids: of two merges of the same opportunity one waits, and then finds it merged.
     *
     * @throws Problem 404 when one is not there, 409 when one is merged already
     */
    public Pair locked(Change change, UUID survivor, UUID other) {
        var locked = OpportunityStore.lockAllFor(change.db(), List.of(survivor, other));
        Locked into = locked.get(survivor);
        Locked folded = locked.get(other);
        if (into == null) {
            throw Problem.notFound();
        }
        if (folded == null) {
            throw Refusals.unknownTwin(survivor);
        }
        return new Pair(into, folded);
    }

    /**
     * @param lines of the other that the survivor takes
     * @param reason also for the partner, when the survivor has none and takes the other's
     * @return the survivor
     */
    public Opportunity fold(Change change, Pair pair, List<ProductLine> lines, String reason) {
        Opportunity before = pair.survivor();
        Opportunity after = before.absorbing(pair.other(), lines, change.now());
        Written written =
                OpportunityStore.update(change.db(), List.of(after), List.of()).get(0);
        if (written.client() == null) {
            throw Refusals.unknown(written.unknown());
        }
        OpportunityStore.merge(change.db(), pair.other().id(), after.id(), change.now());
        change.audit(OpportunityAudit.absorbed(before, after, pair.other().id()));
        change.audit(OpportunityAudit.merged(pair.other().id(), after.id()));
        events.changed(change, after, written.client());
        if (PartnerChange.isBetween(before.details(), after.details())) {
            events.partnerChanged(
                    change,
                    PartnerChange.of(before, after, reason, change.caller().subject()));
        }
        events.gone(change, pair.other().id(), pair.other().version() + 1, change.now());
        linkCounterparts(change, pair.other().id(), after.id());
        return after;
    }

    /** The other halves of joint deals name the survivor as theirs. */
    private void linkCounterparts(Change change, UUID merged, UUID survivor) {
        for (Locked half : OpportunityStore.lockCounterpartsOf(change.db(), merged)) {
            Opportunity before = half.opportunity();
            Opportunity after =
                    before.revised(before.externalId(), before.details().withCounterpart(survivor), change.now());
            OpportunityStore.update(change.db(), List.of(after), List.of());
            change.audit(OpportunityAudit.entry("revised", before, after));
            events.changed(change, after, half.client());
        }
    }
}
