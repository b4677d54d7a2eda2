package org.partnersuite.customersuccess.growth.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.growth.FollowedOpportunities.Merged;
import org.partnersuite.customersuccess.growth.GrowthCandidates;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The candidate of a merged opportunity follows the survivor. */
@ApplicationScoped
class OpportunityMergeEvents implements EventHandler {
    static final String TOPIC = "engagement.opportunity-merge.v1";

    private final GrowthCandidates candidates;

    OpportunityMergeEvents(GrowthCandidates candidates) {
        this.candidates = candidates;
    }

    /** Fields of the merge that this feature consumes. */
    record OpportunityMerge(UUID mergedId, long mergedVersion, UUID survivorId) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return mergedId;
        }

        @Override
        public long version() {
            return mergedVersion;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<Merged> merges = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(OpportunityMerge.class))
                .map(merge -> new Merged(merge.mergedId(), merge.survivorId()))
                .toList();
        if (!merges.isEmpty()) {
            candidates.followMerges(change, merges);
        }
    }
}
